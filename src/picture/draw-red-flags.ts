import type { Urgency } from '../model/red-flag.ts'
import { mostUrgentFirst, urgencyWords } from '../report/urgency-words.ts'
import { boxesFrom } from './box-of.ts'
import { conclusionRows } from './condition-rows.ts'
import { describe } from './describe.ts'
import type { Picture, Row } from './picture.ts'
import { truthIn, type View } from './view.ts'

/** The warning signs, a picture for each urgency that has some. */
export function drawRedFlags(view: View): readonly Picture[] {
  return mostUrgentFirst.flatMap((urgency) => drawUrgency(urgency, view))
}

function drawUrgency(urgency: Urgency, view: View): readonly Picture[] {
  const flags = view.outcome.questionnaire.redFlags.filter((flag) => flag.urgency === urgency)
  const walked = view.painted?.isPath
    ? flags.filter(({ when }) => truthIn(when, view) !== 'no')
    : flags
  if (walked.length === 0) return []
  const rows = [true, false].flatMap((stops): readonly Row[] => {
    const told = walked.filter(({ stop }) => stop === stops)
    if (told.length === 0) return []
    const heading = { kind: 'heading', depth: 0, text: stops ? withholding : others } as const
    return [heading, ...told.flatMap(({ id }) => conclusionRows(id, view))]
  })
  const title = `Warning signs: ${urgencyWords[urgency].toLowerCase()}`
  const root = { id: `warning-signs-${urgency}`, kind: 'list', title, rows } as const
  return [
    {
      title,
      description: describe('the answers that lead to each warning sign', view),
      isPainted: view.painted !== undefined,
      boxes: boxesFrom(root, view),
    },
  ]
}

const withholding = 'They withhold every topic'
const others = 'They are told first, and the topics stay'
