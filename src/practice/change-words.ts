import type { UrgencyRange } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { standingWords } from '../report/explanation-headline.ts'
import type { DraftBlock } from '../report/summary.ts'
import { bullets, paragraph } from '../report/telling.ts'
import { urgencyWords } from '../report/urgency-words.ts'
import { capitalised } from '../text/capitalised.ts'
import type { Telling } from './between-choices.ts'
import { titleOr } from './commitment-words.ts'
import { apart, thatAre } from './conclusions.ts'
import { movedTopics } from './moved-topics.ts'
import type { Changeable, Changes } from './what-changed.ts'

/** Whether the guess was right, and what is otherwise now. */
export function changesTold(
  { guess, changes }: Extract<Telling, { kind: 'changes' }>,
  questionnaire: Questionnaire,
): readonly DraftBlock[] {
  const { what } = changes
  const isRight = guess.length === what.length && guess.every((one) => what.includes(one))
  const verdict = isRight
    ? `Right: ${inWords(what)}.`
    : `Not quite. You said: ${inWords(guess)}. It was: ${inWords(what)}.`
  const lines = [
    ...(what.includes('urgency')
      ? [{ label: 'Urgency now:', text: urgencyInWords(changes.after.urgency) }]
      : []),
    ...foundAndRuledOut('Red flag', questionnaire.redFlags, changes, 'redFlags'),
    ...foundAndRuledOut('Pattern', questionnaire.findings, changes, 'patterns'),
    ...movedTopics(questionnaire, changes.before, changes.after).map(({ standing, titles }) => {
      return { label: `${capitalised(standingWords[standing])}:`, text: titles }
    }),
  ]
  const told = lines.map(({ label, text }) => ({ label, text: `${text}.`, sources: [] }))
  return [paragraph(verdict), ...(told.length > 0 ? [bullets(told)] : [])]
}

const changeWords: Readonly<Record<Changeable, string>> = {
  urgency: 'the urgency',
  'red-flag': 'a red flag',
  pattern: 'the pattern',
  topic: 'where a topic stands',
}

function inWords(what: readonly Changeable[]): string {
  return what.length === 0 ? 'nothing' : what.map((one) => changeWords[one]).join(', ')
}

function urgencyInWords({ atLeast, atMost }: UrgencyRange): string {
  const least = urgencyWords[atLeast].toLowerCase()
  const most = urgencyWords[atMost].toLowerCase()
  return atLeast === atMost ? least : `at least ${least}, at most ${most}`
}

type Titled = { readonly id: string; readonly title?: string }

type Told = { readonly label: string; readonly text: string }

function foundAndRuledOut(
  what: string,
  entries: readonly Titled[],
  { before, after }: Changes,
  key: 'redFlags' | 'patterns',
): readonly Told[] {
  const changed = apart(before[key], after[key])
  return (['yes', 'no'] as const).flatMap((truth) => {
    const ids = thatAre(after[key], truth).filter((id) => changed.includes(id))
    const titles = entries.filter(({ id }) => ids.includes(id)).map(titleOr)
    const label = `${what} ${truth === 'yes' ? 'found' : 'ruled out'}:`
    return titles.length === 0 ? [] : [{ label, text: titles.join('; ') }]
  })
}
