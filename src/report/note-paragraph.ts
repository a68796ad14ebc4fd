import { displayWidth } from '../text/display-width.ts'
import { graphemes } from '../text/graphemes.ts'
import { wrap } from '../text/wrap.ts'
import { ascii } from './ascii.ts'
import { printable } from './printable.ts'

/** What a paragraph of a note is about, and its items, the weightier ones first. */
export type NoteParagraph = {
  readonly lead: string
  readonly items: readonly string[]
  /** The items told in fewer words, for a note that is too long. */
  readonly brief?: readonly string[]
  /** How hard it holds on to its lines: `whole` for good, `firm` until all the others are short. */
  readonly hold?: 'firm' | 'whole'
}

export const noteWidth = 80

/** The lines of a paragraph that shows so many of its items, and says how many it does not. */
export function noteLines({ lead, items, hold }: NoteParagraph, shown: number): readonly string[] {
  const clip = hold === 'whole' ? plain : clipped
  const left = items.length - shown
  const told = [...items.slice(0, shown).map(clip), ...(left > 0 ? [`+${left} more`] : [])]
  const filled = wrap(`${clip(lead)}: ${told.map(held).join('; ')}`, noteWidth, { hanging: 2 })
  return filled.replaceAll(HOLDING, ' ').split('\n')
}

const HOLDING = '\u00A0'

/** A sign stays on the line of what it marks, and a comparison on that of its number. */
function held(text: string): string {
  return text.replace(/^([+?-]) /, `$1${HOLDING}`).replaceAll(/([<>]=?) (?=\d)/g, `$1${HOLDING}`)
}

const LONGEST = 150

/** Free text may run on; its beginning is enough for a note. */
function clipped(text: string): string {
  const whole = plain(text)
  if (displayWidth(whole) <= LONGEST) return whole
  let kept = ''
  for (const sign of graphemes(whole)) {
    if (displayWidth(kept + sign) > LONGEST) break
    kept += sign
  }
  return `${kept.trimEnd()}...`
}

function plain(text: string): string {
  return ascii(printable(text))
}
