/** The terms whose words occur in some text, one of them perhaps in the plural. */
export function usedTerms(terms: readonly string[], texts: readonly string[]): ReadonlySet<string> {
  const byWords = new Map(terms.map((term) => [wordsOf(term).join(' '), term]))
  const lengths = new Set(terms.map((term) => wordsOf(term).length))
  const used = new Set<string>()
  for (const text of texts) {
    const words = wordsOf(text)
    for (let from = 0; from < words.length; from += 1) {
      for (const length of lengths) {
        const term = byWords.get(words.slice(from, from + length).join(' '))
        if (term !== undefined) used.add(term)
      }
    }
  }
  return used
}

/** Lower case, without the `s` of a plural. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
}
