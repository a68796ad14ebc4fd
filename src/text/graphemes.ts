import { isPlain } from './letters.ts'

/** Made when it is needed: that takes a tenth of a start, and most texts are ASCII. */
let segmenter: Intl.Segmenter | undefined

/** Longer than any real character; Node's segmenter takes quadratic time on long texts. */
const stretch = 256

/** The characters of a text as a reader counts them: a base with its marks, an emoji as one. */
export function graphemes(text: string): readonly string[] {
  if (isPlain(text)) return text.split('')
  const found: string[] = []
  let offset = 0
  while (offset < text.length) {
    for (const grapheme of wholeGraphemes(text, offset)) {
      found.push(grapheme)
      offset += grapheme.length
    }
  }
  return found
}

/** The next stretch, without its last character where that may go on beyond it. */
function wholeGraphemes(text: string, offset: number): readonly string[] {
  const end = offset + stretch
  // Half of a surrogate pair would hide that the character before it goes on.
  const near = text.slice(offset, (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end)
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const found = Array.from(segmenter.segment(near), ({ segment }) => segment)
  return found.length === 1 || end >= text.length ? found : found.slice(0, -1)
}
