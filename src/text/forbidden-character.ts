/** Every C0 but tab and newline, DEL, C1, and what turns the direction of writing around. */
export const controlCharacters: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** The characters no text of a questionnaire may hold, written or escaped. */
export function forbiddenCharacter(text: string): string | undefined {
  return controlCharacters.exec(text)?.[0] ?? /\p{Surrogate}/u.exec(text)?.[0]
}
