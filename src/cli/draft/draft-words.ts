import type { Rejection } from '../../model/rejection.ts'
import { visible } from '../../text/visible.ts'
import { wrap } from '../../text/wrap.ts'
import type { Host } from '../host.ts'
import type { Kept } from './keep-draft.ts'

/** Said once, where the disk refuses: the intake goes on. */
export function cannotKeep(reason: string, host: Pick<Host, 'terminals'>): string {
  const said = `Your answers cannot be kept while you give them (${reason}).`
  return paragraph(`${said} You can go on answering all the same.`, host)
}

/** What stays behind, and the command that goes on with it, alone on its line to be copied. */
export function keptLines({ id, answers, isAll }: Kept, host: Pick<Host, 'terminals'>): string {
  const kept = isAll ? 'Your answers are kept.' : `Only the first ${count(answers)} could be kept.`
  return `${paragraph(`${kept} To go on:`, host)}  nuchal resume ${id}\n`
}

export function count(answers: number): string {
  return answers === 1 ? '1 answer' : `${answers} answers`
}

/** Why an answer does not fit the questionnaire as it is now. */
export function misfitWords({ code }: Rejection): string {
  return misfits[code] ?? 'this answer no longer fits'
}

const misfits: { readonly [code in Rejection['code']]?: string } = {
  'unknown-question': 'this is no longer asked',
  'unknown-option': 'this can no longer be chosen',
  'wrong-type': 'this is now answered in another way',
  'out-of-limits': 'the limits of this number are others now',
  'off-step': 'this number is now asked in other steps',
  exclusive: 'these can no longer be chosen together',
  'answered-twice': 'this is now one question with another that you answered',
  'must-know': 'this now needs another answer',
}

/** Words for a person, broken for the terminal; what would act on it is made visible. */
export function paragraph(
  text: string,
  { terminals }: Pick<Host, 'terminals'>,
  layout: { readonly hanging?: number } = {},
): string {
  return `${wrap(visible(text), terminals.columns, layout)}\n`
}
