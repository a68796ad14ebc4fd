import { wrap } from '../text/wrap.ts'

/** What a comparison is laid out on. */
export type DiffPage = {
  readonly width: number
  /** As `2026-11-21`. */
  readonly today: string
  /** What is the same is named too, thing by thing. */
  readonly all: boolean
}

/** A heading with lines under it; nothing where there are none. */
export function section(
  heading: string,
  lines: readonly string[],
  { width }: Pick<DiffPage, 'width'>,
): readonly string[] {
  if (lines.length === 0) return []
  const laidOut = lines.map((line) => wrap(line, width, { indent: 2, hanging: 4 }))
  return [[wrap(`${heading} (${lines.length}):`, width), ...laidOut].join('\n')]
}
