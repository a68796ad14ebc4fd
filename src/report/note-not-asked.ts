import { named } from './named.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'

/** Beyond this many names, paragraphs of the note are named and the questions counted. */
const FEW = 8

/** Of the questions the answers leave to be asked: how many, and which as far as they are few. */
export function noteNotAsked(outcome: Outcome): readonly NoteParagraph[] {
  const { enabled, answers, stopped } = outcome.assessment
  const open = [...enabled].flatMap(([id, truth]) => (truth === 'no' ? [] : [id]))
  const left = open.filter((id) => !answers.has(id))
  if (left.length === 0) return []
  const brief = [`${left.length} of ${open.length} questions`]
  const items = stopped ? brief : [...brief, ...which(left, outcome)]
  return [{ lead: 'NOT ASKED', items, brief, hold: 'firm' }]
}

function which(left: readonly string[], outcome: Outcome): readonly string[] {
  const { questions, note } = outcome.questionnaire
  if (left.length <= FEW) return left.map((id) => shortForm(named(questions, id), outcome))
  return note.flatMap(({ title, shows }) => {
    const count = shows.filter(({ id }) => left.includes(id)).length
    return count === 0 ? [] : [`${title} (${count})`]
  })
}
