import type { Question } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../link/context.ts'
import type { Place } from '../place.ts'
import { linesOf } from './condition-lines.ts'
import type { Dependencies } from './dependencies.ts'

/** Warns of questions that are asked before an answer their condition or their text reads. */
export function checkOrder(
  context: Context,
  { questions }: Questionnaire,
  depending: { readonly reads: Dependencies; readonly order: readonly string[] },
): void {
  const latest = latestRead(questions, depending)
  const asked = askedAt(context)
  for (const [index, question] of questions.entries()) {
    for (const { id, place, by } of readsOf(context, question)) {
      const later = latest.get(id) ?? -1
      const last = questions[later]
      if (last === undefined || place === undefined || later <= index) continue
      context.report(place, {
        code: 'asked-too-early',
        by,
        question: question.id,
        reads: last.id,
        order: placesOf(asked, [question.id, last.id]),
      })
    }
  }
}

type Read = {
  readonly id: string
  readonly place: Place | undefined
  readonly by: 'condition' | 'text'
}

function readsOf(context: Context, question: Question): readonly Read[] {
  const written = context.authored.questions?.[question.id]
  const lines = question.when === undefined ? [] : linesOf(question.when)
  const inserted = texts.flatMap((key) => {
    const place = written && context.places.value(written, key)
    const names = (question[key] ?? '').matchAll(/\{([^{}]*)\}/g)
    return [...names].map(([, id = '']): Read => ({ id, place, by: 'text' }))
  })
  return [
    ...lines.map(
      (line): Read => ({ id: line.id, place: context.placed.get(line), by: 'condition' }),
    ),
    ...inserted,
  ]
}

const texts = ['ask', 'help', 'why'] as const

/** The question asked last of those a thing reads; of a question, itself. */
function latestRead(
  questions: readonly Question[],
  { reads, order }: { readonly reads: Dependencies; readonly order: readonly string[] },
): ReadonlyMap<string, number> {
  const latest = new Map(questions.map(({ id }, index): [string, number] => [id, index]))
  for (const id of order) {
    if (latest.has(id)) continue
    let last = -1
    for (const read of reads.get(id) ?? []) last = Math.max(last, latest.get(read) ?? -1)
    latest.set(id, last)
  }
  return latest
}

/** Where a section names each question; where it is defined, if there are no sections. */
function askedAt({ authored, places, names }: Context): ReadonlyMap<string, Place> {
  const named = (authored.sections ?? []).flatMap(({ questions }) =>
    questions.map((id, index): [string, Place] => [id, places.value(questions, index)]),
  )
  if (named.length > 0) return new Map(named)
  return new Map([...names.things.values()].map(({ id, place }) => [id, place]))
}

function placesOf(asked: ReadonlyMap<string, Place>, ids: readonly string[]): readonly Place[] {
  return ids.flatMap((id) => asked.get(id) ?? [])
}
