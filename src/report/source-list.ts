import type { Source } from '../model/source.ts'
import type { DraftLine, DraftSection } from './summary.ts'

/** The sources under their numbers. */
export function sourceList(sources: readonly Source[]): readonly DraftSection[] {
  if (sources.length === 0) return []
  const lines = sources.map((source, index) => sourceLine(source, index + 1))
  return [{ heading: 'Sources', blocks: [{ kind: 'rows', lines }] }]
}

function sourceLine({ title, by, year, url, doi }: Source, number: number): DraftLine {
  const parts = [title, by, ...(year === undefined ? [] : [String(year)])]
  const text = parts.map((part) => part.replace(/\.?\s*$/, '.')).join(' ')
  const link = doi === undefined ? url : `https://doi.org/${doi}`
  return { label: `[${number}]`, text, sources: [], ...(link === undefined ? {} : { link }) }
}
