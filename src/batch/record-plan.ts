import { gridOf } from '../answer/grid.ts'
import { ANSWER_UNKNOWN, ANSWERED, DECLINED } from '../engine/slot.ts'
import type { Question } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import {
  type ByteWord,
  byteWord,
  type FewWords,
  fewWords,
  type Letters,
  letters,
  type WordTable,
  wordTable,
} from './byte-words.ts'
import { questionPlaces } from './question-places.ts'

/** What a scanner knows of a questionnaire. */
export type RecordPlan = {
  /** In the order of asking, in which most programs write them. */
  readonly questions: readonly PlannedQuestion[]
  /** The numbers of questions by their ids, those of earlier versions too. */
  readonly ids: WordTable
  /** How a record may name the questionnaire: its id, quoted or with a version behind it. */
  readonly names: readonly Letters[]
}

/** How a question's answer may be written. */
export type PlannedQuestion = {
  readonly question: Question
  /** Its number. */
  readonly place: number
  /** Its id and the colon behind it, as most programs write them. */
  readonly lead: Letters
  readonly type: Question['type']
  /** What may be said in a word, as slots. */
  readonly said: FewWords
  /** Of `choices`: the bits of options that are chosen alone. */
  readonly alone: number
  /** Of numbers that lie on whole ones. */
  readonly grid?: WholeGrid
}

export type WholeGrid = { readonly low: number; readonly step: number; readonly size: number }

export function planRecords(questionnaire: Questionnaire): RecordPlan {
  const ids = [...questionPlaces(questionnaire)]
  return {
    questions: questionnaire.questions.map(planQuestion),
    ids: wordTable(ids.map(([id, place]) => byteWord(id, place))),
    names: ['"', '@'].map((end) => letters(`"${questionnaire.id}${end}`)),
  }
}

function planQuestion(question: Question, place: number): PlannedQuestion {
  const grid = wholeGrid(question)
  return {
    question,
    place,
    lead: letters(`${JSON.stringify(question.id)}:`),
    type: question.type,
    said: saidOf(question),
    alone: aloneBits(question),
    ...(grid !== undefined && { grid }),
  }
}

/** Most questions are answered in the same few words: kept once, they stay close at hand. */
function saidOf(question: Question): FewWords {
  if (question.type !== 'yes-no')
    return fewWords([...optionWords(question), ...openWords(question)])
  return question.mustKnow ? KNOWN_YES_NO : YES_NO
}

function openWords({ mustKnow }: Question): readonly ByteWord[] {
  return mustKnow ? [] : OPEN
}

function optionWords(question: Question): readonly ByteWord[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ id }, at) => byteWord(id, ANSWERED + at))
    case 'choices':
      return question.options.map(({ id }, at) => byteWord(id, ANSWERED + (1 << at)))
    default:
      return []
  }
}

/** The numbers that may be said, where they are whole ones. */
export function wholeGrid(question: Question): WholeGrid | undefined {
  if (question.type !== 'number') return undefined
  const { low, step, size, scale } = gridOf(question)
  return scale === 1 ? { low, step, size } : undefined
}

/** The slot of a number that is one of them. */
export function wholeSlot({ low, step, size }: WholeGrid, number: number): number {
  const steps = (number - low) / step
  const isWhole = Number.isInteger(number) && Number.isInteger(steps)
  return isWhole && steps >= 0 && steps < size ? ANSWERED + steps : NO_SLOT
}

/** Not an answer, or none that is written plainly. */
export const NO_SLOT = -1

/** The bits of options that are chosen alone. */
export function aloneBits(question: Question): number {
  if (question.type !== 'choices') return 0
  return question.options.reduce((bits, { exclusive }, at) => bits | (exclusive ? 1 << at : 0), 0)
}

const OPEN = [byteWord('unknown', ANSWER_UNKNOWN), byteWord('declined', DECLINED)]
const YES_OR_NO = [byteWord('yes', ANSWERED), byteWord('no', ANSWERED + 1)]
const KNOWN_YES_NO = fewWords(YES_OR_NO)
const YES_NO = fewWords([...YES_OR_NO, ...OPEN])
