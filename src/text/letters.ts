// To make ready an expression over the letters of all scripts takes a fiftieth of a start: those that
// ASCII can tell are told without.

/** One character, or none. */
export function isLetterOrDigit(character: string): boolean {
  return isAscii(character) ? /[A-Za-z\d]/.test(character) : /[\p{L}\p{N}]/u.test(character)
}

export function isCapital(character: string): boolean {
  return isAscii(character) ? /[A-Z]/.test(character) : /\p{Lu}/u.test(character)
}

export function isSmallLetter(character: string): boolean {
  return isAscii(character) ? /[a-z]/.test(character) : /\p{Ll}/u.test(character)
}

/** Printed in one column each: a letter, a digit, a sign or a space. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

function isAscii(character: string): boolean {
  return character < '\x80'
}
