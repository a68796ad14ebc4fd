const spellings: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019]/g, "'"],
  [/[\u201C\u201D]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/\u2265/g, '>='],
  [/\u2264/g, '<='],
  [/\u00D7/g, 'x'],
  [/\u00A0|\u202F/g, ' '],
]

/** Typographic signs spelled in ASCII; letters of any script stay, since nothing replaces them. */
export function ascii(text: string): string {
  return spellings.reduce((spelled, [sign, plain]) => spelled.replaceAll(sign, plain), text)
}
