import { idInWords } from './id-in-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'

type Named = { readonly id: string; readonly title?: string; readonly clinician?: string }

/** What a clinician's note calls a thing: its own label, else its title, else its id in words. */
export function inNote({ id, title, clinician }: Named, outcome: Outcome): string {
  return clinician ?? (title === undefined ? idInWords(id) : fill(title, outcome))
}

export function findingInNote(id: string, outcome: Outcome): string {
  return inNote(named(outcome.questionnaire.findings, id), outcome)
}
