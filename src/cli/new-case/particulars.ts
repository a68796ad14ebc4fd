import type { Case } from '../../model/case.ts'
import type { Level as PracticeLevel } from '../../practice/practice-cases.ts'
import type { Host } from '../host.ts'
import type { NewCaseOptions } from '../new-case.ts'
import { UsageError } from '../usage-error.ts'
import type { CaseIds } from './case-ids.ts'
import { faultOfText, oneLine, readStory } from './said-text.ts'

export type Level = PracticeLevel | 'none'

/** What a case says beside its answers, as far as it is known. */
export type Known = {
  readonly level?: Level
  readonly story?: string
  readonly title?: string
  readonly id?: string
}

/** All of it; a case without a level need not have a story. */
export type Particulars = Pick<Case, 'id' | 'title' | 'practice'>

/** What the options say; an id that is left out is made from the title. */
export function knownFrom(options: NewCaseOptions, ids: CaseIds, host: Host): Known {
  const level = levels.find((one) => `${one}` === options.level)
  const title = options.title === undefined ? undefined : givenTitle(options.title)
  const id = options.id ?? (title === undefined ? undefined : ids.suggest(title))
  const fault = id === undefined ? undefined : ids.faultOf(id)
  if (fault !== undefined) throw new UsageError(fault, 'give another one by --id')
  const story = options.story === undefined ? undefined : readStory(options.story, host)
  return {
    ...(level !== undefined && { level }),
    ...(story !== undefined && { story }),
    ...(title !== undefined && { title }),
    ...(id !== undefined && { id }),
  }
}

const levels: readonly Level[] = [1, 2, 3, 'none']

function givenTitle(text: string): string {
  const title = oneLine(text)
  const fault = faultOfText(title)
  if (fault === undefined) return title
  throw new UsageError(`--title will not do. ${fault}`)
}

/** Where nothing is left to ask. */
export function allOf({ level, story, title, id }: Known): Particulars | undefined {
  if (level === undefined || title === undefined || id === undefined) return undefined
  if (level === 'none') return { id, title, ...(story !== undefined && { practice: { story } }) }
  return story === undefined ? undefined : { id, title, practice: { level, story } }
}

/** What is still missing, each with the option that gives it. */
export function missingOf({ level, story, title, id }: Known): readonly string[] {
  return [
    ...(level === undefined ? ['how hard it is (--level 1, 2, 3 or none)'] : []),
    ...(story === undefined && level !== 'none' ? ['the story (--story FILE)'] : []),
    ...(title === undefined ? ['the title (--title TEXT)'] : []),
    ...(title !== undefined && id === undefined ? ['the id (--id ID)'] : []),
  ]
}
