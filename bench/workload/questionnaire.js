import { stringify } from 'yaml'
import { load } from '../../dist/definition/load.js'
import { dropId, linesOf, SCORE } from './language.js'

/**
 * The workload as an author would write it, each rule a topic. What shows is a finding, not a `when`: a `when` would also
 * make the answers to a hidden question count for nothing, which they do in no other engine here.
 */
export function questionnaireText({ questions, points, shownWhen, findings, rules }) {
  const conditionOf = linesOf(questions)
  const found = (title, when) => ({ title, when: conditionOf(when) })
  const conditions = [shownWhen, findings].flatMap(Object.values).concat(rules.map(whenOf))
  return stringify({
    ...identity,
    sections: [{ id: 'intake', title: 'Intake', questions: questions.map(({ id }) => id) }],
    questions: mapOf(questions, (question) => [question.id, asked(question)]),
    measures: {
      [SCORE]: { 'count of': Object.entries(points).flatMap(pointLines) },
      ...mapOf(conditions.flatMap(comparisonsIn), (condition) => [
        dropId(condition),
        drop(condition),
      ]),
    },
    findings: {
      ...mapOf(Object.entries(shownWhen), ([id, when]) => [shownId(id), found(`Asks ${id}`, when)]),
      ...mapOf(Object.entries(findings), ([id, when]) => [id, found(`Finding ${id}`, when)]),
    },
    panels: {
      'what-shows': panel('What shows', Object.keys(shownWhen).map(shownId)),
      'what-was-found': panel('What was found', Object.keys(findings)),
    },
    topics: mapOf(rules, ({ id, outcome, when }, at) => [
      id,
      { title: `Rule ${id}`, 'relevant when': conditionOf(when), ...topic(outcome, at) },
    ]),
  })
}

/** The same, loaded; an error in it ends the bench. */
export function loadQuestionnaire(workload) {
  const bytes = new TextEncoder().encode(questionnaireText(workload))
  const { questionnaire, problems } = load('questionnaire.yaml', () => ({ kind: 'bytes', bytes }))
  if (questionnaire === undefined) throw new Error(JSON.stringify(problems))
  return questionnaire
}

/** The finding that tells whether a question shows. */
export const shownId = (question) => `shows-${question}`

const identity = {
  questionnaire: 1,
  id: 'workload',
  version: '1.0.0',
  language: 'en',
  title: 'The workload of the benchmark',
  purpose: 'Made up to measure. Nothing in it is medicine.',
  status: 'draft',
  review: { by: [], due: '2027-11-20' },
}

const whenOf = ({ when }) => when

const mapOf = (list, entry) => Object.fromEntries(list.map((each, at) => entry(each, at)))

const panel = (title, rows) => ({ title, rows, basis: 'project' })

const topic = (outcome, at) => ({
  kind: 'assessment',
  rank: { order: at + 1, because: `It speaks for ${outcome}`, basis: 'project' },
  evidence: { grade: 'observational', say: 'No study was read for it.' },
})

function asked({ id, type, options }) {
  const ask = `What is to be said of ${id}?`
  if (type === 'yes-no') return { ask, type }
  if (type === 'number') return { ask, type, limits: '0 to 100' }
  return { ask, type, options: mapOf(options, (option) => [option, `It is ${option}`]) }
}

/** A line for each point: at one point or more, at two or more, and so on. What is not answered has none. */
function pointLines([question, byOption]) {
  const most = Math.max(...Object.values(byOption))
  return Array.from({ length: most }, (_, point) => {
    const options = Object.keys(byOption).filter((option) => byOption[option] > point)
    return { all: [`${question} is answered`, `${question} is one of [${options.join(', ')}]`] }
  })
}

function comparisonsIn(condition) {
  const parts = [condition.of ?? []].flat()
  return condition.kind === 'above' ? [condition] : parts.flatMap(comparisonsIn)
}

const drop = ({ question, other }) => ({ 'percent drop': { from: question, to: other } })
