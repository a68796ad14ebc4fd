import type { Truth } from '../model/truth.ts'
import { answerInWords } from '../report/answer-words.ts'
import { standingWords } from '../report/explanation-headline.ts'
import { findingTitle } from '../report/finding-title.ts'
import { fill } from '../report/insertions.ts'
import { named } from '../report/named.ts'
import { asks } from '../report/short-form.ts'
import type { DraftBlock, DraftLine, DraftSection } from '../report/summary.ts'
import { listUnder, paragraph, plainLine } from '../report/telling.ts'
import { urgencyWords } from '../report/urgency-words.ts'
import { apart } from './conclusions.ts'
import type { EconomyMark } from './mark-economy.ts'
import type { Marking } from './marking.ts'
import { movedTopics } from './moved-topics.ts'
import { outcomeOf, type ToldCase } from './told-case.ts'
import { type TurningAnswer, turningAnswer } from './turning-answer.ts'

/** How much was asked, against what is enough. */
export function economyWords({ exercise, mark }: Marking): DraftSection {
  const { idle, unasked } = mark.economy
  const outcome = outcomeOf(exercise)
  const flagged = new Set(mark.safety.unasked.flatMap(({ questions }) => questions))
  const missing = unasked.filter((id) => !flagged.has(id))
  return {
    heading: 'Economy',
    blocks: [
      paragraph(economySentence(mark.economy)),
      ...some('Could change none of this by the time you asked', asks(idle, outcome)),
      ...some('Not asked, and it mattered', asks(missing, outcome)),
    ],
  }
}

function economySentence({ ofSafety, asked, enough, settled }: EconomyMark): string {
  const safety = `You asked ${counted(ofSafety)} about red flags, which never counts against you.`
  const open = settled ? '' : ' What you asked leaves the case open.'
  const needed = enough === 0 ? 'none is needed' : `${enough} can be enough`
  return `${safety} Of others you asked ${asked === 0 ? 'none' : asked}, and ${needed}.${open}`
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'question' : 'questions'}`
}

const mostListed = 8

function some(lead: string, texts: readonly string[]): readonly DraftBlock[] {
  if (texts.length === 0) return []
  const more = texts.length - mostListed
  const last = more > 0 ? [plainLine(`and ${more} more`)] : []
  return [listUnder(lead, [...texts.slice(0, mostListed).map(plainLine), ...last])]
}

/** The one answer that would have changed the most. */
export function turningWords({ exercise }: Marking): readonly DraftSection[] {
  const turning = turningAnswer(exercise)
  if (turning === undefined) return []
  const blocks = [
    paragraph(turningSentence(exercise, turning)),
    { kind: 'bullets' as const, lines: changesOf(exercise, turning) },
  ]
  return [{ heading: 'The one answer that would have changed most', blocks }]
}

function turningSentence(told: ToldCase, { question: id, now, other }: TurningAnswer): string {
  const outcome = outcomeOf(told)
  const question = named(told.program.questionnaire.questions, id)
  const [is, instead] = [now, other].map((answer) => answerInWords(question, answer))
  return `${fill(question.ask, outcome)} The answer was "${is}". Had it been "${instead}":`
}

function changesOf(told: ToldCase, { before, after }: TurningAnswer): readonly DraftLine[] {
  const urgency = urgencyWords[after.urgency.atLeast].toLowerCase()
  const isOther = before.urgency.atLeast !== after.urgency.atLeast
  const patterns = apart(before.patterns, after.patterns).map((id) => {
    const state = patternStates[after.patterns.get(id) ?? 'unknown']
    return `${findingTitle(id, outcomeOf(told))}: ${state}`
  })
  const lines = [
    ...(isOther ? [`the urgency: at least "${urgency}"`] : []),
    ...patterns,
    ...movedTopics(told.program.questionnaire, before, after).map(({ standing, titles }) => {
      return `${standingWords[standing]}: ${titles}`
    }),
  ]
  return lines.map(plainLine)
}

const patternStates: Readonly<Record<Truth, string>> = {
  yes: 'there',
  no: 'not there',
  unknown: 'left open',
}
