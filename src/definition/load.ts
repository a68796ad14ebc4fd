import type { Questionnaire } from '../model/questionnaire.ts'
import { expandTemplates } from './expand/expand-templates.ts'
import { mergeFiles } from './expand/merge-files.ts'
import { declare } from './link/declare.ts'
import { link } from './link/link.ts'
import { type Problem, problem, type Report } from './problem.ts'
import type { ReadFile } from './read/file-content.ts'
import { readFiles } from './read/read-files.ts'
import type { MapTree, Tree } from './read/tree.ts'
import { part, type AuthoredQuestionnaire, questionnaire } from './shape/questionnaire.ts'
import { toPlain } from './shape/to-plain.ts'
import { validate } from './shape/validate.ts'

export type { FileContent, ReadFile } from './read/file-content.ts'

export type Loaded = {
  /** There where no problem is an error. */
  readonly questionnaire?: Questionnaire
  /** All of them, file by file in the order of reading, each file from top to bottom. */
  readonly problems: readonly Problem[]
  /** The text of every file read, by path: what a code frame shows. */
  readonly sources: ReadonlyMap<string, string>
}
