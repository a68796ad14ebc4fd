import type { Line } from '../../model/condition.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { insertedIds } from '../../text/inserted-ids.ts'
import { textsOf } from '../../text/texts-of.ts'
import { checkLinesOf, linesOf } from './condition-lines.ts'
import { conditionsOf } from './conditions.ts'
import { inputsOf } from './dependencies.ts'

/** What a questionnaire makes use of. */
export type Usage = {
  /** Ids that a line, a measure, a panel, a topic, the note, a case or a text names. */
  readonly ids: ReadonlySet<string>
  /** Options that a line names, as `question option`. */
  readonly options: ReadonlySet<string>
}

export function usageOf(questionnaire: Questionnaire): Usage {
  const lines = allLines(questionnaire)
  const ids = new Set<string>(lines.map(({ id }) => id))
  for (const id of otherIds(questionnaire)) ids.add(id)
  const options = new Set<string>()
  for (const line of lines) {
    if (!('options' in line)) continue
    for (const option of line.options) options.add(`${line.id} ${option}`)
  }
  return { ids, options }
}

function allLines(questionnaire: Questionnaire): readonly Line[] {
  const checked = questionnaire.checks.flatMap((check) =>
    check.kind === 'never'
      ? checkLinesOf(check.never)
      : [...checkLinesOf(check.whenever), ...checkLinesOf(check.always)],
  )
  return [
    ...conditionsOf(questionnaire).flatMap(({ condition }) => linesOf(condition)),
    ...checked.flatMap((line) => ('id' in line ? [line] : [])),
  ]
}

function otherIds(questionnaire: Questionnaire): readonly string[] {
  const { measures, panels, topics, note, cases } = questionnaire
  return [
    ...measures.flatMap((measure) => inputsOf(measure).map(({ id }) => id)),
    ...panels.flatMap(({ rows }) => rows.map(({ finding }) => finding)),
    ...topics.flatMap(({ first, because, cautions }) =>
      [...first, ...because, ...cautions].map(({ finding }) => finding),
    ),
    ...note.flatMap(({ shows }) =>
      shows.flatMap(({ about, id }) => (about === 'question' ? [] : id)),
    ),
    ...cases.flatMap(({ expect }) => Object.keys(expect.classes ?? {})),
    ...textsOf(questionnaire).flatMap(insertedIds),
    ...sourcesIn(questionnaire),
  ]
}

/** The ids under every `sources` but the list of the sources itself. */
function sourcesIn({ sources: _, ...rest }: Questionnaire): readonly string[] {
  return namesUnder(rest)
}

function namesUnder(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? textsOf(inner) : namesUnder(inner),
  )
}
