import type { ReadJournal } from '../../interview/read-journal.ts'
import type { Misfit, TakenUp } from '../../interview/take-up.ts'
import type { Host } from '../host.ts'
import { localTime } from '../local-time.ts'
import type { DraftHeader } from './draft-header.ts'
import { count, misfitWords, paragraph } from './draft-words.ts'

export type Taking = {
  readonly header: DraftHeader
  readonly journal: ReadJournal
  readonly taken: TakenUp
  /** Of the questionnaire as it is now. */
  readonly hash: string
}

/** Tells what was taken up, and each answer that could not be. */
export function takenUpLines(
  { header, journal, taken, hash }: Taking,
  host: Pick<Host, 'terminals'>,
): string {
  const { title, begun } = header
  const answers = [...taken.sitting.given.values()].filter(({ confirmed }) => confirmed).length
  return [
    paragraph(`Taken up: ${count(answers)} of "${title}", begun ${localTime(begun)}.`, host),
    ...damage(journal).map((line) => paragraph(line, host)),
    ...(hash === header.hash ? [] : changed(taken, host)),
  ].join('')
}

function damage({ damaged }: ReadJournal): readonly string[] {
  if (damaged === undefined) return []
  return [`Line ${damaged} of the draft cannot be read. What was said before it is taken up.`]
}

function changed({ misfits }: TakenUp, host: Pick<Host, 'terminals'>): readonly string[] {
  const said = 'The questionnaire has changed since.'
  if (misfits.length === 0) return [paragraph(`${said} Every answer still fits.`, host)]
  return [
    paragraph(`${said} What no longer fits is left out:`, host),
    ...misfits.map((misfit) => paragraph(`- ${inWords(misfit)}`, host, { hanging: 2 })),
  ]
}

function inWords({ said, rejection }: Misfit): string {
  return `${said.words} (${misfitWords(rejection)})`
}
