import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Value } from './oracle/value-set.ts'
import type { Said } from './z3-answers.ts'
import type { Rails } from './z3-rails.ts'
import type { Term } from './z3-text.ts'

/** What any response makes of everything a condition can name, in terms that z3 reads. */
export type Z3World = {
  readonly questionnaire: Questionnaire
  /** What was said to a question. */
  readonly said: (question: string) => Said
  readonly enablement: (question: string) => Rails
  /** The values a measure may still have. */
  readonly values: (measure: string) => readonly May[]
  /** That a class list may still come to each class, `none` among them. */
  readonly classes: (list: string) => ReadonlyMap<string, Term>
  /** Whether a finding or a red flag holds. */
  readonly conclusion: (id: string) => Rails
  /** Gives a term a name, so that it is written out once. */
  readonly define: (what: string, term: Term) => Term
}

/** A value that something has for some response, and that it may have it for this one. */
export type May = { readonly value: Value; readonly may: Term }
