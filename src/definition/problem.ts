import type { Place } from './place.ts'
import type { ConditionFacts } from './problem/condition-facts.ts'
import type { NameFacts } from './problem/name-facts.ts'
import type { ProofFacts } from './problem/proof-facts.ts'
import type { ReadingFacts } from './problem/reading-facts.ts'
import type { ResponseFacts } from './problem/response-facts.ts'
import type { ShapeFacts } from './problem/shape-facts.ts'
import type { StructureFacts } from './problem/structure-facts.ts'
import type { TemplateFacts } from './problem/template-facts.ts'

/** A mistake in a questionnaire: facts, no sentences. `describe` words it. */
export type Problem = Facts & { readonly severity: Severity; readonly at: Place }

/** A questionnaire with an error cannot be used; with warnings it can. */
export type Severity = 'error' | 'warning'

export type Facts =
  | ReadingFacts
  | ShapeFacts
  | TemplateFacts
  | ConditionFacts
  | NameFacts
  | StructureFacts
  | ProofFacts
  | ResponseFacts

export type ProblemCode = Facts['code']

/** How a stage says what it found wrong; it then goes on, so that all problems are found at once. */
export type Report = (at: Place, facts: Facts) => void

export function problem(at: Place, facts: Facts): Problem {
  return { ...facts, severity: severities[facts.code], at }
}

const severities: Readonly<Record<ProblemCode, Severity>> = {
  'missing-file': 'error',
  'outside-folder': 'error',
  'unreadable-file': 'error',
  'file-too-large': 'error',
  'invalid-utf-8': 'error',
  'control-character': 'error',
  'empty-file': 'error',
  'too-deep': 'error',
  'too-many-entries': 'error',
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  tag: 'error',
  anchor: 'error',
  alias: 'error',
  directive: 'error',
  'merge-key': 'error',
  'several-documents': 'error',
  'key-not-text': 'error',
  'forbidden-key': 'error',
  'not-a-number': 'error',
  'rounded-number': 'error',
  'cut-by-comment': 'error',
  'flow-needs-bullet': 'error',
  'included-twice': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'empty-value': 'error',
  'wrong-type': 'error',
  'unknown-word': 'error',
  'bad-value': 'error',
  'bad-id': 'error',
  'reserved-id': 'error',
  'not-for-included': 'error',
  'one-of-keys': 'error',
  'no-pedigree': 'error',
  'missing-word': 'error',
  'unknown-word-given': 'error',
  'word-is-an-id': 'error',
  'expansion-too-large': 'error',
  'list-without-combiner': 'error',
  'unknown-combiner': 'error',
  'several-combiners': 'error',
  'combiner-without-list': 'error',
  'count-without-of': 'error',
  'of-without-count': 'error',
  'count-out-of-range': 'error',
  'not-a-condition': 'error',
  'and-or-in-line': 'error',
  'unknown-form': 'error',
  'unknown-operator': 'error',
  'bound-not-a-number': 'error',
  'bounds-reversed': 'error',
  'check-only-line': 'error',
  'unknown-name': 'error',
  'wrong-kind': 'error',
  'duplicate-id': 'error',
  'unknown-option': 'error',
  'line-does-not-fit': 'error',
  'question-in-no-section': 'error',
  'question-in-two-sections': 'error',
  'insertion-in-label': 'error',
  'not-for-checklist': 'error',
  'not-a-number-question': 'error',
  'bad-answer': 'error',
  'named-twice': 'error',
  cycle: 'error',
  'limits-reversed': 'error',
  'limits-too-fine': 'error',
  'step-does-not-fit': 'error',
  'too-many-values': 'error',
  'too-few-options': 'error',
  'too-many-options': 'error',
  'all-exclusive': 'error',
  'class-gap': 'error',
  'too-many-cells': 'error',
  'unreachable-row': 'error',
  'measure-too-fine': 'error',
  'too-many-classes': 'error',
  'other-questionnaire': 'error',
  'other-version': 'warning',
  'line-always': 'warning',
  'line-never': 'warning',
  'drop-below-zero': 'error',
  'measure-too-wide': 'error',
  'negation-of-disabled': 'warning',
  'must-be-examined': 'warning',
  unused: 'warning',
  'asked-too-early': 'warning',
  'never-asked': 'warning',
  'never-holds': 'warning',
  'always-holds': 'warning',
  'never-stands': 'warning',
  'never-told': 'warning',
  contradicted: 'warning',
  'said-already': 'warning',
  'makes-no-difference': 'warning',
  // What is meant to warn a person, and cannot, is no matter of taste.
  'flag-never-fires': 'error',
  'flag-hidden': 'error',
  'empty-questionnaire': 'error',
  'too-many-problems': 'warning',
}

/** Every code there is; the record above is complete, so this is too. */
// The keys of a record typed by its codes are its codes.
export const problemCodes: readonly ProblemCode[] = Object.keys(severities) as ProblemCode[]
