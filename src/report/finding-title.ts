import { idInWords } from './id-in-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'

/** What a finding is called; its id in words where the author gave no title. */
export function findingTitle(id: string, outcome: Outcome): string {
  const { title } = named(outcome.questionnaire.findings, id)
  return title === undefined ? idInWords(id) : fill(title, outcome)
}
