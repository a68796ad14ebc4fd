/**
 * Shows what would act on a terminal or hide in a text as `\uXXXX`: every control character but
 * newline and tab, every bidi control, line separator and zero-width character. The joiners inside
 * an emoji or a word of a script that needs them are spelling, and stay.
 */
export function visible(text: string): string {
  // Most texts are plain, which is told much sooner.
  return plain.test(text) ? text : text.replace(hiddenCharacters(), escaped)
}

/** Latin letters and the signs of common print. */
const plain = /^[\n\t -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205F\u2190-\u22FF]*$/

const bidi = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`
const separators = String.raw`\u2028\u2029`
const zeroWidth = String.raw`\u180E\u200B\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB`
const tags = String.raw`\u{E0000}-\u{E007F}`

const beforeJoinedLetter = String.raw`(?![\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}])[\p{L}\p{M}]`
const beforeJoinedEmoji = String.raw`[\p{ExtPict}\p{EMod}\uFE0F](?=\u200D\p{ExtPict})`
const strayJoiner = String.raw`(?<!${beforeJoinedLetter}|${beforeJoinedEmoji})[\u200C\u200D]`

let hidden: RegExp | undefined

/** Made when a text first needs it: to read its classes of characters takes a hundredth of a start. */
function hiddenCharacters(): RegExp {
  hidden ??= new RegExp(
    String.raw`(?![\n\t])\p{Cc}|[${bidi}${separators}${zeroWidth}${tags}]|${strayJoiner}`,
    'gu',
  )
  return hidden
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16).toUpperCase().padStart(4, '0')
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`
}
