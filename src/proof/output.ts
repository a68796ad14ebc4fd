import type { Questionnaire } from '../model/questionnaire.ts'
import type { Topic } from '../model/topic.ts'

/** Something that follows from a response, and that two questionnaires may differ in. */
export type Output = {
  readonly about: OutputKind
  /** Of a question, conclusion, class list, panel or topic; for urgency, `at-least` or `at-most`. */
  readonly id: string
  /** What of a topic or panel: a finding, or the id of a provider question. */
  readonly part?: string
}

export type OutputKind = WholeKind | PartKind

/** `question`: whether it is asked; `topic`: its standing; the others say their truth or class. */
export type WholeKind =
  | 'question'
  | 'red-flag'
  | 'urgency'
  | 'finding'
  | 'class'
  | 'topic'
  | 'panel'

/** What is told with a topic that the summary names, and with a panel that it shows. */
export type PartKind = 'first' | 'reason' | 'caution' | 'provider-question' | 'panel-row'

/** All that follows from responses to a questionnaire, what weighs most first. */
export function outputsOf(questionnaire: Questionnaire): readonly Output[] {
  const { questions, redFlags, findings, classes, panels, topics } = questionnaire
  return [
    ...whole('topic', topics),
    ...whole('red-flag', redFlags),
    { about: 'urgency', id: 'at-least' },
    { about: 'urgency', id: 'at-most' },
    ...whole('question', questions),
    ...whole('finding', findings),
    ...whole('class', classes),
    ...topics.flatMap(partsOf),
    ...whole('panel', panels),
    ...panels.flatMap(({ id, rows }) => rows.map(partOf('panel-row', id))),
  ]
}

/** The same text for the same output. */
export function keyOfOutput({ about, id, part }: Output): string {
  return `${about}:${id}:${part ?? ''}`
}

function whole(about: WholeKind, things: readonly { readonly id: string }[]): readonly Output[] {
  return things.map(({ id }) => ({ about, id }))
}

function partsOf({ id, first, because, cautions, askYourProvider }: Topic): readonly Output[] {
  return [
    ...first.map(partOf('first', id)),
    ...because.map(partOf('reason', id)),
    ...cautions.map(partOf('caution', id)),
    ...askYourProvider.map((question): Output => {
      return { about: 'provider-question', id, part: question.id }
    }),
  ]
}

function partOf(about: PartKind, id: string) {
  return ({ finding }: { readonly finding: string }): Output => ({ about, id, part: finding })
}
