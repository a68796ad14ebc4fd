import { validateAnswer } from '../answer/validate-answer.ts'
import { ANSWER_UNKNOWN, ANSWERED, DECLINED, NOT_ASKED, toSlot } from '../engine/slot.ts'
import type { Question } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** Where the answers of a parsed record go. */
export type AnswerSlots = {
  /** The number of each question, by its ids of now and of earlier versions. */
  readonly places: ReadonlyMap<string, number>
  readonly questions: readonly Question[]
  /** By question, the slots of what is said in a word. */
  readonly words: readonly ReadonlyMap<unknown, number>[]
}

export function answerSlots({ questions, renamed }: Questionnaire): AnswerSlots {
  const places = new Map(questions.map(({ id }, at) => [id, at]))
  for (const [name, id] of Object.entries(renamed)) {
    const place = places.get(id)
    if (place !== undefined && !places.has(name)) places.set(name, place)
  }
  return { places, questions, words: questions.map(wordsOf) }
}

/** Fills the slots from answers by question id; false where one of them cannot stand. */
export function fillSlots(
  { places, questions, words }: AnswerSlots,
  values: Readonly<Record<string, unknown>>,
  slots: Int32Array,
): boolean {
  slots.fill(NOT_ASKED)
  for (const id in values) {
    const place = places.get(id) ?? -1
    const question = questions[place]
    if (question === undefined || slots[place] !== NOT_ASKED) return false
    const value = values[id]
    const slot = words[place]?.get(value) ?? slotOf(question, value)
    if (slot === undefined) return false
    slots[place] = slot
  }
  return true
}

function slotOf(question: Question, value: unknown): number | undefined {
  const validation = validateAnswer(question, value)
  return 'answer' in validation ? toSlot(question, validation.answer) : undefined
}

function wordsOf(question: Question): ReadonlyMap<unknown, number> {
  const open: readonly [unknown, number][] = question.mustKnow
    ? []
    : [
        ['unknown', ANSWER_UNKNOWN],
        ['declined', DECLINED],
      ]
  const said = ['yes', 'no', true, false, ...optionsOf(question)].flatMap((value) => {
    const slot = slotOf(question, value)
    return slot === undefined || slot < ANSWERED ? [] : [[value, slot] as const]
  })
  return new Map([...open, ...(question.type === 'text' ? [] : said)])
}

function optionsOf(question: Question): readonly string[] {
  return 'options' in question ? question.options.map(({ id }) => id) : []
}
