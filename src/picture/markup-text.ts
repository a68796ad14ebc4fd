/** A text that stands for itself in markup; what markup cannot hold is a sign for the unknown. */
export function markupText(text: string | number): string {
  return String(text)
    .replaceAll(forbidden, '\uFFFD')
    .replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
