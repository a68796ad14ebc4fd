import type { Term } from '../model/source.ts'

/** The terms of a glossary that occur in some texts, as whole words, one or many. */
export function termsIn(
  glossary: readonly Term[],
  texts: readonly (string | undefined)[],
): readonly Term[] {
  const words = ` ${texts.map((text) => asWords(text ?? '')).join(' ')} `
  return glossary.filter(({ id }) => {
    const term = asWords(id)
    return words.includes(` ${term} `) || words.includes(` ${term}s `)
  })
}

/** Lower case, one space between words, nothing else: an id and its phrase come out the same. */
function asWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
