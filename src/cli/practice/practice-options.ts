import type { Level } from '../../practice/practice-cases.ts'
import type { SaveOption } from '../agree-on-place.ts'
import type { PrompterOptions } from '../prompter-for.ts'

export type PracticeOptions = PrompterOptions &
  SaveOption & {
    readonly level?: Level
    /** Where chance starts; the clock where it is not given. */
    readonly seed?: number
    readonly explore?: boolean
    readonly exam?: boolean
    /** How many cases of an examination. */
    readonly count?: number
    /** Where the results of an examination go. */
    readonly results?: string
    readonly list?: boolean
    readonly rubric?: boolean
    /** False where nothing of what was practised is to be kept. */
    readonly progress?: boolean
  }
