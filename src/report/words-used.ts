import type { Term } from '../model/source.ts'
import { isLetterOrDigit } from '../text/letters.ts'
import type { Outcome } from './occasion.ts'
import type { DraftLine, DraftSection } from './summary.ts'
import { bullets, claimLine } from './telling.ts'

/** The words of the glossary that occur in what is told, or in what is said about one of them. */
export function wordsUsed(
  sections: readonly DraftSection[],
  outcome: Outcome,
): readonly DraftSection[] {
  const { glossary } = outcome.questionnaire
  const used = termsIn(sections.map(textOf).join('\n'), glossary)
  if (used.size === 0) return []
  const lines = glossary.filter((term) => used.has(term)).map((term) => termLine(term, outcome))
  return [{ heading: 'Words used', blocks: [bullets(lines)] }]
}

function termsIn(text: string, glossary: readonly Term[]): ReadonlySet<Term> {
  const lowered = text.toLowerCase()
  const found = glossary.filter((term) => occurs(term, lowered))
  const rest = glossary.filter((term) => !found.includes(term))
  if (found.length === 0) return new Set()
  const within = termsIn(found.map(({ say }) => say).join('\n'), rest)
  return new Set([...found, ...within])
}

/** A term is written with hyphens or spaces, alone or in the plural. */
function occurs({ id }: Term, text: string): boolean {
  const word = id.toLowerCase()
  const [first = ''] = word.split('-')
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = at + word.length
    if (text.slice(at, end).replaceAll(/\s/g, '-') === word && standsAlone(text, at, end))
      return true
  }
  return false
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
  const [after = ''] = text.slice(text[end] === 's' ? end + 1 : end, end + 3)
  return !isLetterOrDigit(before) && !isLetterOrDigit(after)
}

function textOf({ blocks }: DraftSection): string {
  const lines = blocks.flatMap((block) => block.lines)
  return lines.map(({ label = '', text }) => `${label} ${text}`).join('\n')
}

function termLine(term: Term, outcome: Outcome): DraftLine {
  return { label: `${term.id.replaceAll('-', ' ')}:`, ...claimLine(term, outcome) }
}
