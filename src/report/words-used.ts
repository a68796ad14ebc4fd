import type { Term } from '../model/source.ts'
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
  const inLowerCase = text.toLowerCase()
  const found = glossary.filter((term) => occurs(term, inLowerCase))
  const rest = glossary.filter((term) => !found.includes(term))
  if (found.length === 0) return new Set()
  const within = termsIn(found.map(({ say }) => say).join('\n'), rest)
  return new Set([...found, ...within])
}

/** A term is written with hyphens or spaces, alone or in the plural; `text` is in lower case. */
function occurs({ id }: Term, text: string): boolean {
  const word = id.toLowerCase()
  const [firstWord = ''] = word.split('-')
  // Most words do not occur, which is found out faster without an expression.
  if (!text.includes(firstWord)) return false
  const spelling = word.replaceAll('.', '\\.').replaceAll('-', '[-\\s]')
  // To pass over case would take the expression ten times as long to make.
  return new RegExp(`(?<![\\p{L}\\p{N}])${spelling}s?(?![\\p{L}\\p{N}])`, 'u').test(text)
}

function textOf({ blocks }: DraftSection): string {
  const lines = blocks.flatMap((block) => block.lines)
  return lines.map(({ label = '', text }) => `${label} ${text}`).join('\n')
}

function termLine(term: Term, outcome: Outcome): DraftLine {
  return { label: `${term.id.replaceAll('-', ' ')}:`, ...claimLine(term, outcome) }
}
