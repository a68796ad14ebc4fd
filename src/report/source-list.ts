import type { Source } from '../model/source.ts'
import type { DraftLine, DraftSection } from './summary.ts'

/** The sources under their numbers; a weak one says so. */
export function sourceList(sources: readonly Source[]): readonly DraftSection[] {
  if (sources.length === 0) return []
  const lines = sources.map((source, index) => sourceLine(source, index + 1))
  return [{ heading: 'Sources', blocks: [{ kind: 'rows', lines }] }]
}

function sourceLine(source: Source, number: number): DraftLine {
  const { title, by, year, url, doi, reliability } = source
  const parts = [title, by, ...(year === undefined ? [] : [String(year)])]
  const text = parts.map(ended).join(' ')
  const link = doi === undefined ? url : `https://doi.org/${doi}`
  return {
    label: `[${number}]`,
    text,
    ...(reliability === 'low' && { aside: 'a weak source' }),
    sources: [],
    ...(link !== undefined && { link }),
  }
}

/** With a full stop, unless it ends like a sentence already. */
function ended(part: string): string {
  const text = part.trimEnd()
  return /[.?!]$/.test(text) ? text : `${text}.`
}
