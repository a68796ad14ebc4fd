import { nameKinds } from '../engine/name-kinds.ts'
import { titleOfConclusion } from '../report/explanation-words.ts'
import { classBox } from './class-box.ts'
import { conditionOfConclusion, conditionRows } from './condition-rows.ts'
import { measureBox } from './measure-box.ts'
import type { Box } from './picture.ts'
import { truthIn, type View } from './view.ts'

/** What a row leads to: what it is called, and the lines it rests on. */
function boxOf(id: string, kind: Linked, view: View): Box {
  if (kind === 'measure') return measureBox(id, view)
  if (kind === 'class') return classBox(id, view)
  const when = conditionOfConclusion(id, view.outcome)
  const truth = truthIn(when, view)
  const title = titleOfConclusion(id, view.outcome)
  return { id, kind, title, ...(truth && { truth }), rows: conditionRows(when, view) }
}

type Linked = 'finding' | 'red-flag' | 'measure' | 'class'

/** A box, and all boxes that can be reached from it, each once: what is near before what is far. */
export function boxesFrom(root: Box, view: View): readonly Box[] {
  const kinds = nameKinds(view.outcome.questionnaire)
  const boxes = new Map([[root.id, root]])
  for (const { rows } of boxes.values()) {
    for (const { leadsTo } of rows) {
      const kind = leadsTo === undefined ? undefined : kinds.get(leadsTo)
      if (leadsTo === undefined || boxes.has(leadsTo) || !isLinked(kind)) continue
      boxes.set(leadsTo, boxOf(leadsTo, kind, view))
    }
  }
  return [...boxes.values()]
}

function isLinked(kind: string | undefined): kind is Linked {
  return kind !== undefined && kind !== 'topic' && kind !== 'question'
}
