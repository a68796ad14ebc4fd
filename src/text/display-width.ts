import stringWidth from 'fast-string-width'
import { isPlain } from './letters.ts'

/**
 * The columns a line takes in a terminal: wide characters two, combining marks and colour codes
 * none. A tab's width depends on where it stands, so expand tabs first.
 */
export function displayWidth(line: string): number {
  // Most words are plain, and take as many columns as they have letters.
  if (isPlain(line)) return line.length
  // Zero-width characters go; a joiner inside an emoji is kept, since it makes one of two.
  const widthless = /[\u200B\u200C\u2060\uFEFF]|(?<!\p{Emoji}|\uFE0F)\u200D/gu
  return stringWidth(line.normalize().replace(widthless, ''))
}
