import type { RawLine } from '../condition/raw-condition.ts'
import type { Place } from '../place.ts'
import type { Report } from '../problem.ts'
import type { AuthoredQuestionnaire } from '../shape/questionnaire.ts'
import type { Places } from '../shape/to-plain.ts'
import type { Names } from './names.ts'

/** What every part of the linker works with. */
export type Context = {
  readonly authored: AuthoredQuestionnaire
  readonly places: Places
  readonly names: Names
  readonly report: Report
  /** How each linked line was written, and where. */
  readonly written: WeakMap<object, RawLine>
  /** Where conditions, options, rows and reasons stand, by their part of the questionnaire. */
  readonly placed: WeakMap<object, Place>
}
