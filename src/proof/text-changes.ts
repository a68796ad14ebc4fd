import type { Questionnaire } from '../model/questionnaire.ts'

/** Fields that are worded or set otherwise, of a thing or of the whole questionnaire. */
export type TextChange = {
  readonly about:
    | 'questionnaire'
    | 'question'
    | 'red-flag'
    | 'finding'
    | 'topic'
    | 'panel'
    | 'class'
    | 'measure'
  readonly id: string
  /** As the model calls them. */
  readonly fields: readonly string[]
}

/** All that differs without meaning: wording, sources, settings of the interview, the order of asking. */
export function textChanges(before: Questionnaire, after: Questionnaire): readonly TextChange[] {
  return [
    ...wholeChange(before, after),
    ...changesIn('question', before.questions, after.questions),
    ...changesIn('red-flag', before.redFlags, after.redFlags),
    ...changesIn('finding', before.findings, after.findings),
    ...changesIn('panel', before.panels, after.panels),
    ...changesIn('topic', before.topics, after.topics),
    ...changesIn('class', before.classes, after.classes),
    ...changesIn('measure', before.measures, after.measures),
  ]
}

/** The fields in which two things of a kind differ. */
export function fieldsApart(one: object, other: object): readonly string[] {
  const others = new Map(Object.entries(other))
  const ones = new Map(Object.entries(one))
  const fields = [...new Set([...ones.keys(), ...others.keys()])]
  return fields.filter((field) => {
    return JSON.stringify(ones.get(field)) !== JSON.stringify(others.get(field))
  })
}

/** Compared piece by piece elsewhere, or of no weight. */
const notOfWhole = [
  'id',
  'version',
  'renamed',
  'questions',
  'measures',
  'classes',
  'findings',
  'panels',
  'redFlags',
  'topics',
]

function wholeChange(before: Questionnaire, after: Questionnaire): readonly TextChange[] {
  const fields = fieldsApart(before, after).filter((field) => !notOfWhole.includes(field))
  return fields.length === 0 ? [] : [{ about: 'questionnaire', id: after.id, fields }]
}

/** Fields that decide what follows; a comparer tells of those. */
const notText: Readonly<Record<string, readonly string[]>> = {
  question: ['when', 'type', 'mustKnow', 'limits', 'step', 'options'],
  'red-flag': ['when', 'urgency', 'stop'],
  finding: ['when'],
  panel: ['showWhen', 'rows'],
  class: ['when'],
  measure: ['kind', 'from', 'to', 'of'],
  topic: ['relevantWhen', 'first', 'because', 'cautions', 'askYourProvider', 'rank'],
}

/** Fields whose entries have words beside what decides, and what an entry is known by. */
const listed: Readonly<Record<string, string>> = {
  'question options': 'id',
  'class rows': 'class',
  'topic rank': '',
  'topic first': 'finding',
  'topic because': 'finding',
  'topic cautions': 'finding',
  'topic askYourProvider': 'id',
}

const notTextOfEntry = ['level', 'when', 'exclusive', 'order']

type Named = { readonly id: string }

function changesIn<T extends Named>(
  about: TextChange['about'],
  before: readonly T[],
  after: readonly T[],
): readonly TextChange[] {
  return after.flatMap((other) => {
    const one = before.find(({ id }) => id === other.id)
    if (one === undefined) return []
    const fields = fieldsApart(one, other).filter((field) => {
      const key = listed[`${about} ${field}`]
      if (key !== undefined)
        return entriesApart(entriesOf(one, field), entriesOf(other, field), key)
      return notText[about]?.includes(field) !== true
    })
    return fields.length === 0 ? [] : [{ about, id: other.id, fields }]
  })
}

/** Whether something that both have is worded otherwise. */
function entriesApart(ones: readonly object[], others: readonly object[], key: string): boolean {
  return ones.some((entry) => {
    const same = others.find((each) => valueIn(each, key) === valueIn(entry, key))
    if (same === undefined) return false
    return fieldsApart(entry, same).some((part) => !notTextOfEntry.includes(part))
  })
}

function entriesOf(thing: object, field: string): readonly object[] {
  const value = valueIn(thing, field)
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((entry) => typeof entry === 'object' && entry !== null)
}

function valueIn(thing: object, key: string): unknown {
  return new Map<string, unknown>(Object.entries(thing)).get(key)
}
