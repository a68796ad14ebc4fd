import { displayWidth } from '../../text/display-width.ts'
import type { Comment } from './comment-pool.ts'
import {
  type Collection,
  isBracketed,
  isCollection,
  type Member,
  membersOf,
  valueText,
} from './members.ts'
import { lineEnd, lineStart, type Page, printAbove, printBlank, withBeside } from './page.ts'
import { printFlow } from './print-flow.ts'
import type { Printed } from './print-scalar.ts'

/** Where the members of a collection are printed, and how far they reach in the source. */
type Frame = {
  readonly column: number
  /** What the first member stands behind on its line: the bullet it belongs to. */
  readonly opener?: string
  /** Where in the source what is around goes on. */
  readonly until: number
  /** The source column of what is around: a comment of the collection stands right of it. */
  readonly around: number
  readonly isFlow: boolean
}

/** Prints a whole file. */
export function printFile(page: Page, root: Collection): void {
  const until = page.text.source.length
  const isFlow = isBracketed(page.text, root)
  if (membersOf(page.text, root).length === 0) page.lines.push('{}')
  printMembers(page, root, { column: 0, until, around: -1, isFlow })
  printAbove(page, page.comments.take(0, until), '')
}

function printMembers(page: Page, tree: Collection, frame: Frame): void {
  const members = membersOf(page.text, tree)
  const first = members[0]?.start ?? 0
  const column = first - lineStart(page, first)
  members.forEach((member, index) => {
    const opener = index === 0 ? frame.opener : undefined
    const prefix = opener ?? ' '.repeat(frame.column)
    printAbove(page, page.comments.take(0, member.start), prefix)
    if (opener === undefined) printBlank(page, member.start)
    const until = members[index + 1]?.start ?? frame.until
    printMember(page, member, { ...frame, prefix, until, column })
  })
  const end = members.at(-1)?.value.place.span.end ?? 0
  const isInside = (comment: Comment): boolean =>
    frame.isFlow || (comment.column >= column && comment.column > frame.around)
  const inside = page.comments.take(end, frame.until, isInside)
  printAbove(page, inside, ' '.repeat(frame.column))
}

/** Where a member is printed; `column` is that of its collection in the source. */
type Spot = {
  readonly prefix: string
  readonly until: number
  readonly column: number
  readonly isFlow: boolean
}

function printMember(page: Page, member: Member, spot: Spot): void {
  const { value } = member
  if (!isCollection(value)) {
    printLine(page, member, spot, valueText(page.text, member))
    return
  }
  const isFlow = spot.isFlow || isBracketed(page.text, value)
  const flow = isFlow ? printFlow(page.text, page.comments, value) : undefined
  if (flow !== undefined && fits(`${spot.prefix}${member.label} `, flow)) {
    printLine(page, member, spot, { text: flow, below: [] })
  } else {
    printBelow(page, member, value, { ...spot, isFlow })
  }
}

/** Empty brackets have nothing that could stand below. */
function fits(before: string, flow: string): boolean {
  return flow.length === 2 || displayWidth(before + flow) <= widest
}

/** As the source files of a program: two fit beside each other on a screen. */
const widest = 100

function printLine(page: Page, member: Member, spot: Spot, { text, below }: Printed): void {
  const { prefix, isFlow } = spot
  const end = endOf(page, member)
  printAbove(page, page.comments.take(member.start, end), prefix)
  const after = page.comments.take(end, Math.min(lineEnd(page, end), spot.until))
  if (isFlow) printAbove(page, after, prefix)
  const line = `${prefix}${member.label}${text && ` ${text}`}`
  page.lines.push(isFlow ? line : withBeside(line, after))
  const indent = ' '.repeat(prefix.length + 2)
  for (const more of below) page.lines.push(more && indent + more)
}

/** A collection below its key, or behind its bullet. */
function printBelow(page: Page, member: Member, value: Collection, spot: Spot): void {
  const { prefix, isFlow, column: around } = spot
  const { end } = value.place.span
  const until = isFlow ? end : spot.until
  if (isFlow) {
    const after = page.comments.take(end, Math.min(lineEnd(page, end), spot.until))
    printAbove(page, after, prefix)
  }
  const frame = { column: prefix.length + 2, until, around, isFlow }
  if (member.label === '-') {
    printMembers(page, value, { ...frame, opener: `${prefix}- ` })
    return
  }
  const { labelEnd } = member
  const first = membersOf(page.text, value)[0]?.start ?? labelEnd
  const behind = page.comments.take(labelEnd, Math.min(first, lineEnd(page, labelEnd)))
  page.lines.push(withBeside(`${prefix}${member.label}`, behind))
  printMembers(page, value, frame)
}

/** Where the value of a member ends; behind a block of lines the next line has begun. */
function endOf({ text: { source } }: Page, { labelEnd, value }: Member): number {
  const { start, end } = value.place.span
  return Math.max(labelEnd, start + source.slice(start, end).trimEnd().length)
}
