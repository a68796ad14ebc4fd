import type { Source } from '../model/source.ts'
import type { DraftLine, DraftSection, Line, SummarySection } from './summary.ts'

/** The sources the sections mention, in order of first mention. */
export function sourcesMentioned(
  sections: readonly DraftSection[],
  known: readonly Source[],
): readonly Source[] {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines))
  const ids = new Set(lines.flatMap(({ sources }) => sources))
  const sources = new Map(known.map((source) => [source.id, source]))
  return [...ids].flatMap((id) => sources.get(id) ?? [])
}

/** The sections with each source as its place in the list, counted from one. */
export function numberSources(
  sections: readonly DraftSection[],
  sources: readonly Source[],
): readonly SummarySection[] {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      return { ...block, lines: block.lines.map((line) => numbered(line, numbers)) }
    }),
  }))
}

function numbered({ sources, ...words }: DraftLine, numbers: ReadonlyMap<string, number>): Line {
  const refs = sources.flatMap((id) => numbers.get(id) ?? [])
  return { ...words, refs: refs.toSorted((one, other) => one - other) }
}
