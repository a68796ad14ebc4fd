import type { Urgency } from '../model/red-flag.ts'
import type { Truth } from '../model/truth.ts'
import { flagGroups } from './flag-groups.ts'
import { inNote } from './note-names.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import type { Outcome } from './occasion.ts'

/** The urgency, then the flags: established ones by name, the others by name where there is room. */
export function noteRedFlags(outcome: Outcome): readonly NoteParagraph[] {
  const { atLeast, atMost } = outcome.assessment.urgency
  const urgency = atLeast === atMost ? atLeast : `at least ${atLeast}, at most ${atMost}`
  const asked = outcome.assessment.redFlags.length
  if (asked === 0) return [{ lead: 'RED FLAGS', items: ['none asked about'], hold: 'firm' }]
  return [
    { lead: 'URGENCY', items: [urgency], hold: 'whole' },
    ...positive(outcome),
    summed('NOT RULED OUT', 'unknown', outcome),
    summed('ASKED AND NEGATIVE', 'no', outcome),
  ]
}

function positive(outcome: Outcome): readonly NoteParagraph[] {
  const groups = namesByUrgency('yes', outcome)
  if (groups.length === 0) return [{ lead: 'RED FLAGS POSITIVE', items: ['none'], hold: 'whole' }]
  return groups.map(({ urgency, names }) => {
    return { lead: `RED FLAGS POSITIVE, ${urgency}`, items: names, hold: 'whole' }
  })
}

/** So many open flags are named, whatever else has to be shortened; of more, the emergencies are. */
const FEW = 8

function summed(title: string, truth: Truth, outcome: Outcome): NoteParagraph {
  const groups = namesByUrgency(truth, outcome)
  const count = groups.reduce((sum, { names }) => sum + names.length, 0)
  const all = outcome.assessment.redFlags.length
  const lead = `${title} (${count} of ${all})`
  if (count === 0) return { lead, items: ['none'], hold: 'firm' }
  const items = groups.flatMap(named)
  const isOpen = truth === 'unknown'
  const brief = groups.flatMap((group) => {
    const { urgency, names } = group
    return isOpen && urgency === 'emergency' ? named(group) : [`${urgency} ${names.length}`]
  })
  return { lead, items, ...(!(isOpen && count <= FEW) && { brief }), hold: 'firm' }
}

type Group = { readonly urgency: Urgency; readonly names: readonly string[] }

function named({ urgency, names }: Group): readonly string[] {
  return names.map((name, at) => (at === 0 ? `${urgency}: ${name}` : name))
}

function namesByUrgency(truth: Truth, outcome: Outcome): readonly Group[] {
  return flagGroups(truth, outcome).map(({ urgency, actions }) => {
    const flags = actions.flatMap((action) => action.flags.map(({ flag }) => flag))
    return { urgency, names: flags.map((flag) => inNote(flag, outcome)) }
  })
}
