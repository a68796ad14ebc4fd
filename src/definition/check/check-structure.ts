import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../link/context.ts'
import { checkClasses } from './check-classes.ts'
import { checkCycles } from './check-cycles.ts'
import { checkMeasureSizes } from './check-measure-sizes.ts'
import { checkMeasures } from './check-measures.ts'
import { checkNegations } from './check-negations.ts'
import { checkOrder } from './check-order.ts'
import { checkQuestions } from './check-questions.ts'
import { checkSettledLines } from './check-settled-lines.ts'
import { dependenciesOf, inOrder } from './dependencies.ts'
import { rangesOf } from './ranges.ts'
import { worldOf } from './world.ts'

/** What can only be seen of the whole. What nobody uses is told when nothing else is wrong. */
export function checkStructure(context: Context, questionnaire: Questionnaire): void {
  checkQuestions(context, questionnaire.questions)
  checkEmpty(context)
  const reads = dependenciesOf(questionnaire)
  if (!checkCycles(context, reads)) return
  const order = inOrder(reads).sorted
  const ranges = rangesOf(questionnaire, order)
  checkMeasures(context, questionnaire, ranges)
  checkMeasureSizes(context, questionnaire, order)
  const world = worldOf(questionnaire, ranges)
  checkClasses(context, questionnaire, world)
  checkSettledLines(context, questionnaire, ranges)
  checkOrder(context, questionnaire, { reads, order })
  checkNegations(context, questionnaire, { world, order })
}

function checkEmpty({ authored, names, places, report }: Context): void {
  const hasQuestions = Object.keys(authored.questions ?? {}).length > 0
  if (hasQuestions || names.broken.size > 0) return
  const { file } = places.tree(authored).place
  report({ file, span: { start: 0, end: 0 } }, { code: 'empty-questionnaire' })
}
