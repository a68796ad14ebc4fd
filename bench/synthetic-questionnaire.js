import { chance } from './chance.js'

/**
 * A questionnaire of so many questions, always the same: sections of eight, half of them behind a
 * gate in an earlier one, and findings, class lists, red flags and topics in the measure of the
 * shipped questionnaire.
 */
export function syntheticQuestionnaire(size) {
  const draw = chance(7)
  const questions = []
  for (let number = 0; number < size; number += 1)
    questions.push(questionAt(draw, questions, number))
  const findings = range(size).map((number) => findingAt(draw, questions, number))
  const numbers = questions.filter(({ type }) => type === 'number')
  const measures = range(numbers.length / 2).map((number) => measureAt(numbers, number))
  return {
    ...blank,
    sections: [
      { id: 'all', title: 'All', checklist: false, questions: questions.map(({ id }) => id) },
    ],
    questions,
    measures,
    classes: measures.slice(0, Math.ceil(size / 40)).map(classListOf),
    findings,
    redFlags: range(0.25 * size).map((number) => flagAt(draw, questions, number)),
    topics: range(size / 12).map((number) => topicAt(draw, findings, number)),
    checks: [emergencyCheck],
  }
}

/** The conditions as an author writes them: of gates, findings, flags, class rows and topics. */
export function countConditions({ questions, findings, redFlags, classes, topics }) {
  const gates = questions.filter(({ when }) => when !== undefined)
  const rows = classes.flatMap((list) => list.rows.filter(({ when }) => when !== undefined))
  return [gates, findings, redFlags, rows, topics].reduce((sum, list) => sum + list.length, 0)
}

const range = (length) => Array.from({ length: Math.round(length) }, (_, number) => number)

const blank = {
  id: 'synthetic',
  version: '1.0.0',
  language: 'en',
  title: 'Synthetic',
  purpose: 'To measure.',
  status: 'draft',
  review: { by: [], due: '2027-11-20' },
  renamed: {},
  panels: [],
  glossary: [],
  sources: [],
  cases: [],
}

const kinds = ['yes-no', 'yes-no', 'yes-no', 'yes-no', 'choice', 'number', 'yes-no', 'choices']

function questionAt(draw, earlier, number) {
  const type = kinds[number % 8]
  const options = range(4).map((each) => ({
    id: `o${each}`,
    text: `Option ${each}`,
    exclusive: false,
  }))
  const isGated = Math.floor(number / 8) % 2 === 1
  return {
    id: `q${number}`,
    ask: `Question ${number}?`,
    type,
    mustKnow: number === 0,
    record: false,
    changeable: true,
    ...(type.startsWith('choice') && { options }),
    ...(type === 'number' && { limits: { low: 0, high: 10 }, step: 1 }),
    ...(isGated && { when: lineAbout(draw, earlier[8 * Math.floor(number / 8) - 8]) }),
  }
}

/** A line about a question that some answers make so and others do not. */
function lineAbout(draw, { id, type }) {
  if (type === 'yes-no')
    return { kind: 'option', about: 'question', id, is: 'is', options: ['yes'] }
  if (type === 'number') {
    return { kind: 'number', about: 'question', id, compare: '>=', bound: 1 + draw(9) }
  }
  const option = `o${draw(4)}`
  if (type === 'choices') return { kind: 'choices', id, includes: 'any', options: [option] }
  return { kind: 'option', about: 'question', id, is: 'is', options: [option] }
}

/** Of questions near each other, as an author asks them: one nesting, three to five lines. */
function conditionAt(draw, questions, number) {
  const line = () =>
    lineAbout(draw, questions[Math.max(0, Math.min(questions.length - 1, number + draw(12) - 6))])
  const inner = draw(3) === 0 ? atLeast(2, [line(), line(), line()]) : any([line(), line()])
  return { kind: 'all', of: [line(), inner] }
}

const any = (of) => ({ kind: 'any', of })

const atLeast = (count, of) => ({ kind: 'at-least', count, of })

function findingAt(draw, questions, number) {
  return {
    id: `f${number}`,
    title: `Finding ${number}`,
    when: conditionAt(draw, questions, number),
    sources: [],
  }
}

function flagAt(draw, questions, number) {
  return {
    id: `r${number}`,
    when: conditionAt(draw, questions, 4 * number),
    urgency: ['soon', 'urgent', 'emergency'][number % 3],
    say: 'A sign.',
    do: 'Call.',
    stop: number % 3 === 2,
    sources: [],
  }
}

function measureAt(numbers, number) {
  const [from, to] = numbers.slice(2 * number).map(({ id }) => ({ about: 'question', id }))
  const id = `m${number}`
  if (to === undefined) return { id, kind: 'sum', of: [from] }
  return number % 2 === 0
    ? { id, kind: 'percent-drop', from, to }
    : { id, kind: 'sum', of: [from, to] }
}

function classListOf({ id, kind }) {
  const bounds = kind === 'sum' ? [15, 10, 5] : [80, 50, 30]
  const rows = bounds.map((bound) => {
    return {
      class: `from-${bound}`,
      when: { kind: 'number', about: 'measure', id, compare: '>=', bound },
    }
  })
  return { id: `c-${id}`, rows: [...rows, { class: 'low' }] }
}

function topicAt(draw, findings, number) {
  const finding = (place) => findings[Math.min(findings.length - 1, place)].id
  const holds = (id) => ({ kind: 'conclusion', about: 'finding', id, negated: false })
  const near = () => finding(12 * number + draw(12))
  return {
    id: `t${number}`,
    title: `Topic ${number}`,
    aka: [],
    notToConfuseWith: [],
    kind: 'treatment',
    rank: { order: number, because: 'its number', sources: [] },
    relevantWhen: any([holds(near()), holds(near())]),
    first: [{ finding: near(), say: 'First this.', sources: [] }],
    because: [{ finding: near(), say: 'So it is.', sources: [] }],
    cautions: [],
    about: { what: [], how: [], benefit: [], lasts: [], risks: [], recovery: [], unsure: [] },
    evidence: { grade: 'observational', say: 'None.', sources: [] },
    askYourProvider: [],
  }
}

const emergencyCheck = {
  id: 'emergency',
  name: 'an emergency never comes with a topic',
  kind: 'never',
  never: {
    kind: 'all',
    of: [
      { kind: 'urgency', at: 'least', urgency: 'emergency' },
      {
        kind: 'standing',
        topic: 'any',
        is: 'is-one-of',
        standings: ['discuss', 'later', 'may-apply'],
      },
    ],
  },
}
