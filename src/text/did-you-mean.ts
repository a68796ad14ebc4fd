import { distance } from 'fastest-levenshtein'

/**
 * The known name a reader most likely meant: one written the same but for case, spaces and hyphens,
 * or a few letters away, or the only one made of these words and more. The first of equals.
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const others = known.filter((name) => name !== word)
  return nearest(word, others)[0] ?? onlyOneWith(wordsOf(word), others)
}

/** The same where no other known name is as near: what a program may write by itself. */
export function surelyMeant(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const others = new Set(known.filter((name) => name !== word))
  const [best, second] = nearest(word, [...others])
  return second === undefined ? best : undefined
}

/** Beyond this nobody mistyped a name, and looking would take long. */
const longest = 100
/** More letters than this are a different name, however long it is. */
const mostEdits = 4

/** Those with the fewest edits between them and the word, if these are few enough for a slip. */
function nearest(word: string, known: readonly string[]): readonly string[] {
  const sought = letters(word)
  let best: string[] = []
  let fewest = mostEdits
  for (const name of known) {
    const edits = editsBetween(sought, letters(name))
    if (edits > fewest) continue
    if (edits < fewest) best = []
    best.push(name)
    fewest = edits
  }
  return best
}

/** How many edits make one word the other, or infinity where that is too many for a slip. */
function editsBetween(a: string, b: string): number {
  const allowed = Math.min(mostEdits, Math.floor(Math.max(a.length, b.length) / 3))
  if (Math.abs(a.length - b.length) > allowed || isNumberedApart(a, b)) return Infinity
  const edits = isSwapped(a, b) ? 1 : distance(a, b)
  return edits <= allowed ? edits : Infinity
}

/** `S41` is not a misspelling of `S42`. */
function isNumberedApart(a: string, b: string): boolean {
  const digits = a.replace(/\D/g, '')
  const others = b.replace(/\D/g, '')
  return digits !== '' && others !== '' && digits !== others
}

/** The same but for two neighbouring letters changing places, which is one slip and not two. */
function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index])
  if (at === -1 || a.length !== b.length) return false
  return a === b.slice(0, at) + (b[at + 1] ?? '') + b[at] + b.slice(at + 2)
}

function onlyOneWith(words: readonly string[], known: readonly string[]): string | undefined {
  if (words.join('').length < 3) return undefined
  const having = known.filter((name) => {
    const parts = wordsOf(name)
    return words.every((word) => parts.includes(word))
  })
  return having.length === 1 ? having[0] : undefined
}

function letters(name: string): string {
  return wordsOf(name).join('')
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[-_.\s]+/)
    .filter((part) => part !== '')
}
