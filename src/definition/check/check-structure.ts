import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../link/context.ts'

/** What can only be seen of the whole. */
export function checkStructure(_context: Context, _questionnaire: Questionnaire): void {}
