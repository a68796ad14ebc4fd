import type { RedFlag } from '../model/red-flag.ts'
import { titleOfConclusion } from '../report/explanation-words.ts'
import { named } from '../report/named.ts'
import type { DraftLine, DraftSection } from '../report/summary.ts'
import { claimLine, plainLine } from '../report/telling.ts'
import { urgencyWords } from '../report/urgency-words.ts'
import { thatAre } from './conclusions.ts'
import type { Marking } from './marking.ts'
import { outcomeOf } from './told-case.ts'
import { whatMayBeAsked } from './what-may-be-asked.ts'

/** What comes before all points: the urgency, the red flags there are, and those left open. */
export function safetyWords(marking: Marking): DraftSection {
  const { exercise, attempt, mark } = marking
  const { redFlags: said = [] } = attempt
  const there = thatAre(exercise.key.redFlags, 'yes')
  const { missed, spared } = mark.safety
  const lines = [
    urgencyLine(marking),
    ...there.filter((id) => said.includes(id)).flatMap((id) => flagLines(marking, id, 'found')),
    ...missed.flatMap((id) => flagLines(marking, id, 'missed')),
    ...spared.flatMap((id) => flagLines(marking, id, 'spared')),
    ...mark.calledFalsely.flatMap((id) => notThere(marking, id)),
    ...unaskedLines(marking),
  ]
  return { heading: 'Safety first', blocks: [{ kind: 'tree', lines }] }
}

function urgencyLine({ exercise, attempt, mark, marks }: Marking): DraftLine {
  const is = urgencyWords[exercise.key.urgency.atLeast].toLowerCase()
  const { urgency } = attempt
  if (urgency === undefined) {
    return {
      ...plainLine(`You said no urgency. At least "${is}" is established.`),
      label: marks.no,
    }
  }
  const isRight = urgency === exercise.key.urgency.atLeast
  const none = exercise.key.urgency.atLeast === 'routine' ? ' No red flag raises it.' : ''
  const said = `You said "${urgencyWords[urgency].toLowerCase()}".`
  const below = mark.safety.tooLow ? ' That is too low.' : ''
  const text = isRight
    ? `${said} That is what is established.`
    : `${said} "${is}" is established.${none}`
  return { ...plainLine(`${text}${below}`), label: isRight ? marks.yes : marks.no }
}

type Place = 'found' | 'missed' | 'spared'

const placeWords: Readonly<Record<Place, string>> = {
  found: 'Found',
  missed: 'Missed',
  spared: 'Also there; an emergency was named before you came to it',
}

function flagLines(marking: Marking, id: string, place: Place): readonly DraftLine[] {
  const { exercise, marks } = marking
  const outcome = outcomeOf(exercise)
  const flag: RedFlag = named(exercise.program.questionnaire.redFlags, id)
  const label = { found: marks.yes, missed: marks.no, spared: marks.unknown }[place]
  const head = `${placeWords[place]}: ${titleOfConclusion(id, outcome)}.`
  const { say, sources, basis } = flag
  const pedigree = { sources, ...(basis && { basis }) }
  return [
    { ...plainLine(head), label },
    { ...claimLine({ say, ...pedigree }, outcome), depth: 1 },
    { ...claimLine({ say: flag.do, ...pedigree }, outcome), depth: 1 },
  ]
}

function notThere({ exercise, marks }: Marking, id: string): readonly DraftLine[] {
  const title = titleOfConclusion(id, outcomeOf(exercise))
  const isOpen = exercise.key.redFlags.get(id) === 'unknown'
  const why = isOpen ? 'the answers leave it open' : 'the answers do not raise it'
  return [{ ...plainLine(`Not established: ${title}; ${why}.`), label: marks.no }]
}

/** By section, since that is how they are asked. */
function unaskedLines({ exercise, attempt, mark, marks }: Marking): readonly DraftLine[] {
  const { unasked } = mark.safety
  if (unasked.length === 0) return []
  const wanted = new Set(unasked.flatMap((one) => one.questions))
  // What stands behind a gate that nobody asked about could not be asked yet.
  const bySection = whatMayBeAsked(exercise, attempt.asked).flatMap((one): readonly DraftLine[] => {
    const count = one.open.filter(({ id }) => wanted.has(id)).length
    const all = one.open.length + one.asked.length
    if (count === 0) return []
    return [{ ...plainLine(`${one.section.title}: ${count} of ${all}`), depth: 1 }]
  })
  const [are, signs] = unasked.length === 1 ? ['was', 'red flag'] : ['were', 'red flags']
  const head = `${unasked.length} ${signs} ${are} left open. Questions not asked:`
  return [{ ...plainLine(head), label: marks.no }, ...bySection]
}
