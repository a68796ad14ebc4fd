import type { Standing, Topic } from '../../src/model/topic.ts'
import { allOf, isUnknown } from './z3-rails.ts'
import { both, either, not, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** language.md, "Red flags": an established stop withholds every topic. */
function isStopped({ questionnaire, conclusion }: Z3World): Term {
  const stopping = questionnaire.redFlags.filter(({ stop }) => stop)
  return either(stopping.map(({ id }) => conclusion(id).yes))
}

/** language.md, "Topics": the table of standings, in which the first row that fits counts. */
export function stands(world: Z3World, topic: Topic, standing: Standing): Term {
  const rows = rowsOf(world, topic)
  const fitting = rows.flatMap((row, place) => {
    const before = rows.slice(0, place).map(({ fits }) => not(fits))
    return row.standing === standing ? [both([...before, row.fits])] : []
  })
  return either(fitting)
}

type Row = { readonly standing: Standing; readonly fits: Term }

function rowsOf(world: Z3World, topic: Topic): readonly Row[] {
  const relevant = truthOf(world, topic.relevantWhen)
  const first = allOf(topic.first.map(({ finding }) => world.conclusion(finding)))
  return [
    { standing: 'withheld', fits: isStopped(world) },
    { standing: 'not-relevant', fits: relevant.no },
    { standing: 'may-apply', fits: isUnknown(relevant) },
    { standing: 'later', fits: first.no },
    { standing: 'may-apply', fits: isUnknown(first) },
    { standing: 'discuss', fits: 'true' },
  ]
}
