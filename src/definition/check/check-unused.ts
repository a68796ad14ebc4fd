import type { Questionnaire } from '../../model/questionnaire.ts'
import { textsOf } from '../../text/texts-of.ts'
import type { Context } from '../link/context.ts'
import type { Place } from '../place.ts'
import type { Facts } from '../problem.ts'
import { type Usage, usageOf } from './usage.ts'
import { usedTerms } from './used-terms.ts'

/** Something an author defined, and whether anything makes use of it. */
type Defined = { readonly place: Place; readonly facts: Facts; readonly isUsed: boolean }

/** Warns of what nobody uses. What a template defines is used if one of its uses does. */
export function checkUnused(context: Context, questionnaire: Questionnaire): void {
  const usage = usageOf(questionnaire)
  const defined = [
    ...things(context, questionnaire, usage),
    ...options(context, questionnaire, usage),
    ...templates(context),
  ]
  const used = new Set(defined.flatMap(({ place, isUsed }) => (isUsed ? [keyOf(place)] : [])))
  for (const { place, facts } of defined) {
    if (!used.has(keyOf(place))) context.report(place, facts)
  }
}

const keyOf = ({ file, span }: Place): string => `${span.start} ${file}`

type Kind = 'question' | 'measure' | 'class-list' | 'finding' | 'source' | 'term'

function things(
  { names }: Context,
  questionnaire: Questionnaire,
  { ids }: Usage,
): readonly Defined[] {
  const { questions, measures, classes, findings, sources, glossary } = questionnaire
  const { glossary: _, ...rest } = questionnaire
  const terms = usedTerms(
    glossary.map(({ id }) => id),
    textsOf(rest),
  )
  const defined = (kind: Kind, id: string, isUsed: boolean): readonly Defined[] => {
    const place = names.things.get(id)?.place
    return place === undefined ? [] : [{ place, facts: { code: 'unused', kind, id }, isUsed }]
  }
  return [
    ...questions.flatMap(({ id, record }) => defined('question', id, record || ids.has(id))),
    ...measures.flatMap(({ id }) => defined('measure', id, ids.has(id))),
    ...classes.flatMap(({ id }) => defined('class-list', id, ids.has(id))),
    ...findings.flatMap(({ id, say }) => defined('finding', id, say !== undefined || ids.has(id))),
    ...sources.flatMap(({ id }) => defined('source', id, ids.has(id))),
    ...glossary.flatMap(({ id }) => defined('term', id, terms.has(id))),
  ]
}

/** The options of questions that are read at all. */
function options(
  { authored, places }: Context,
  { questions }: Questionnaire,
  usage: Usage,
): readonly Defined[] {
  return questions.flatMap((question): readonly Defined[] => {
    const written = authored.questions?.[question.id]
    if (written === undefined || !('options' in written) || !('options' in question)) return []
    if (question.record || !usage.ids.has(question.id)) return []
    return question.options.map(({ id, exclusive }) => ({
      place: places.key(written.options, id),
      facts: { code: 'unused', kind: 'option', id },
      isUsed: exclusive || usage.options.has(`${question.id} ${id}`),
    }))
  })
}

function templates({ authored, places }: Context): readonly Defined[] {
  const { templates = {}, uses = {} } = authored
  const used = new Set(Object.values(uses).map(({ template }) => template))
  return Object.keys(templates).map((id) => ({
    place: places.key(templates, id),
    facts: { code: 'unused', kind: 'template', id },
    isUsed: used.has(id),
  }))
}
