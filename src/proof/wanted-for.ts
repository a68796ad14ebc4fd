import type { Program } from '../engine/program.ts'
import type { Line } from '../model/condition.ts'
import { partsWanted, type Wanted } from './wanted.ts'

/**
 * What a line may need to come out as wanted: the condition of the finding it names, of the question
 * it asks about, of the class it is. Whether it does need it is for the diagrams to say.
 */
export function wantedFor(program: Program, { condition, truth }: Wanted): readonly Wanted[] {
  if ('of' in condition) return []
  if (condition.kind === 'conclusion') {
    const when = program.index.conclusions.get(condition.id)?.when
    if (when === undefined || (condition.negated && truth === 'possible')) return []
    const inside = condition.negated ? (truth === 'yes' ? 'no' : 'yes') : truth
    return partsWanted({ owner: condition.id, condition: when, truth: inside })
  }
  if (condition.kind === 'option' && condition.about === 'class')
    return forClass(program, condition)
  return questionsOf(program, condition).flatMap((id) => forQuestion(program, id))
}

function forQuestion({ questionnaire, index }: Program, id: string): readonly Wanted[] {
  const when = questionnaire.questions[index.questions.get(id) ?? -1]?.when
  return when === undefined ? [] : partsWanted({ owner: id, condition: when, truth: 'yes' })
}

/** The question of a line, or those a measure is made of. */
function questionsOf({ index }: Program, line: Line): readonly string[] {
  const measure =
    'about' in line && line.about === 'measure' ? index.measures.get(line.id) : undefined
  if (measure === undefined) return [line.id]
  if (measure.kind === 'count') return []
  const inputs = measure.kind === 'percent-drop' ? [measure.from, measure.to] : measure.of
  return inputs.map(({ id }) => id)
}

type ClassLine = Extract<Line, { readonly kind: 'option' }>

/** The condition of the list, the only row that names the class, and that no row before it holds. */
function forClass({ index }: Program, { id, options }: ClassLine): readonly Wanted[] {
  const list = index.classes.get(id)
  if (list === undefined) return []
  const rows = list.rows.filter((row) => options.includes(row.class))
  const [row] = rows
  const before = row === undefined ? [] : list.rows.slice(0, list.rows.indexOf(row))
  const own = rows.length === 1 ? [row?.when] : []
  return [
    ...before.flatMap(({ when }) =>
      when ? partsWanted({ owner: id, condition: when, truth: 'no' }) : [],
    ),
    ...[list.when, ...own].flatMap((when) =>
      when ? partsWanted({ owner: id, condition: when, truth: 'yes' }) : [],
    ),
  ]
}
