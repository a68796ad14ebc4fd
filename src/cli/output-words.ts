import type { Compared } from '../proof/compare-outputs.ts'
import type { Output, OutputKind } from '../proof/output.ts'

type Different = Extract<Compared['verdict'], { kind: 'different' }>

/** What differs, and how it comes out on either side, in a line. */
export function differenceWords(output: Output, { before, after }: Different): string {
  const words = (outcome: string) => outcomeWords(output.about, outcome)
  return `${outputWords(output)}: ${words(before.outcome)} -> ${words(after.outcome)}`
}

export function outputWords({ about, id, part }: Output): string {
  if (about === 'urgency') return `urgency ${id.replace('-', ' ')}`
  const [name] = kinds[about]
  return part === undefined ? `${name} ${id}` : `${name} ${part} of ${id}`
}

/** How many there are of a kind, in words. */
export function kindCount(about: OutputKind, count: number): string {
  const [one, many] = kinds[about]
  return `${count} ${count === 1 ? one : many}`
}

const kinds: Readonly<Record<OutputKind, readonly [one: string, many: string]>> = {
  topic: ['topic', 'topics'],
  'red-flag': ['red flag', 'red flags'],
  urgency: ['end of urgency', 'ends of urgency'],
  question: ['question', 'questions'],
  finding: ['finding', 'findings'],
  class: ['class list', 'class lists'],
  first: ['step before', 'steps before'],
  reason: ['reason', 'reasons'],
  caution: ['caution', 'cautions'],
  'provider-question': ['provider question', 'provider questions'],
  panel: ['panel', 'panels'],
  'panel-row': ['panel row', 'panel rows'],
}

/** An outcome's first word says what, those after its slashes how. */
function outcomeWords(about: OutputKind, outcome: string): string {
  const [what = '', ...how] = outcome.split('/')
  const word = special[about]?.[what] ?? what.replaceAll('-', ' ')
  return how.length === 0 ? word : `${word} (${how.map(howWord).join(', ')})`
}

const howWord = (how: string): string => (how === 'stop' ? 'stops' : how.replaceAll('+', ' and '))

const special: { readonly [about in OutputKind]?: Readonly<Record<string, string>> } = {
  topic: { 'not-relevant': 'not relevant' },
  question: { yes: 'asked', no: 'not asked', unknown: 'asked or not, by answers to come' },
  first: { no: 'told', unknown: 'told as not known yet' },
  reason: { yes: 'told' },
  caution: { yes: 'told', unknown: 'told as not ruled out' },
  panel: { yes: 'shown', no: 'not shown', unknown: 'not shown yet' },
}
