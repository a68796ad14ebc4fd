import { displayWidth } from '../text/display-width.ts'
import { type NoteParagraph, noteLines, noteWidth } from './note-paragraph.ts'

/**
 * Groups of paragraphs with an empty line between them. Where that is too long the groups close up,
 * then short neighbours share a line, then paragraphs are shortened.
 */
export function fitNote(
  groups: readonly (readonly NoteParagraph[])[],
  mostLines: number,
): readonly string[] {
  const filled = groups.map((group) => group.map(inFull)).filter(({ length }) => length > 0)
  const airy = filled.flatMap((group, at) => [...(at === 0 ? [] : ['']), ...linesOf(group)])
  if (airy.length <= mostLines) return airy
  const close = linesOf(filled.flat())
  return close.length <= mostLines ? close : packed(fitted(filled.flat(), mostLines))
}

function fitted(parts: readonly Part[], mostLines: number): readonly Part[] {
  let fit = parts
  while (packed(fit).length > mostLines) {
    const next = oneBriefer(fit) ?? oneShorter(fit, false) ?? oneShorter(fit, true) ?? oneLess(fit)
    if (next === undefined) return fit
    fit = next
  }
  return fit
}

/** A paragraph as far as it is shown. */
type Part = {
  readonly paragraph: NoteParagraph
  readonly shown: number
  readonly lines: readonly string[]
}

function inFull(paragraph: NoteParagraph): Part {
  const shown = paragraph.items.length
  return { paragraph, shown, lines: noteLines(paragraph, shown) }
}

function linesOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ lines }) => lines)
}

/** The lines of paragraphs, those of one line on a line together as far as they fit there. */
function packed(parts: readonly Part[]): readonly string[] {
  const packing: string[] = []
  let isOpen = false
  for (const { lines } of parts) {
    const [only = ''] = lines
    const last = packing.at(-1) ?? ''
    const both = `${last}${between}${only}`
    if (isOpen && lines.length === 1 && displayWidth(both) <= noteWidth) packing.splice(-1, 1, both)
    else packing.push(...lines)
    isOpen = lines.length === 1
  }
  return packing
}

const between = ' | '

/** The longest paragraph of those that gain from fewer words has them. */
function oneBriefer(parts: readonly Part[]): readonly Part[] | undefined {
  return changeLongest(parts, ({ paragraph: { brief, ...rest } }) => {
    return brief === undefined ? undefined : inFull({ ...rest, items: brief })
  })
}

/** The longest paragraph shows fewer items; one that holds firm only if told to. */
function oneShorter(parts: readonly Part[], evenFirm: boolean): readonly Part[] | undefined {
  return changeLongest(parts, (part) => {
    const { hold } = part.paragraph
    const holds = hold === 'whole' || (hold === 'firm' && !evenFirm)
    return holds || part.lines.length === 1 ? undefined : oneLineLess(part)
  })
}

/** Of the paragraphs that come out shorter, the longest is changed: the later one of equals. */
function changeLongest(
  parts: readonly Part[],
  change: (part: Part) => Part | undefined,
): readonly Part[] | undefined {
  const changes = parts.flatMap((part) => {
    const changed = change(part)
    return changed !== undefined && changed.lines.length < part.lines.length
      ? [{ part, changed }]
      : []
  })
  const longest = changes.toSorted((a, b) => a.part.lines.length - b.part.lines.length).at(-1)
  return longest && parts.map((part) => (part === longest.part ? longest.changed : part))
}

function oneLineLess(part: Part): Part {
  let { shown, lines } = part
  while (shown > 0 && lines.length >= part.lines.length) {
    shown -= 1
    lines = noteLines(part.paragraph, shown)
  }
  return { ...part, shown, lines }
}

/** Without the last paragraph that holds to nothing, or else the last that is not whole for good. */
function oneLess(parts: readonly Part[]): readonly Part[] | undefined {
  const loose = parts.findLastIndex(({ paragraph }) => paragraph.hold === undefined)
  const last = loose < 0 ? parts.findLastIndex(({ paragraph }) => paragraph.hold === 'firm') : loose
  return last < 0 ? undefined : parts.toSpliced(last, 1)
}
