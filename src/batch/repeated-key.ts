/**
 * The first key that stands twice in one map of a JSON text, which `JSON.parse` passes over in silence.
 * `value`: what the text was parsed to.
 */
export function repeatedKey(text: string, value: unknown): string | undefined {
  return pairsWritten(text) === pairsKept(value) ? undefined : findRepeated(text)
}

/** Colons outside of texts: one a pair. */
function pairsWritten(text: string): number {
  let pairs = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = endOfText(text, at)
    else if (sign === COLON) pairs += 1
  }
  return pairs
}

/** However deep they stand. */
function pairsKept(value: unknown): number {
  let pairs = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const inner = Object.values(next)
    if (!Array.isArray(next)) pairs += inner.length
    for (const one of inner) if (typeof one === 'object') open.push(one)
  }
  return pairs
}

function findRepeated(text: string): string | undefined {
  const open: Set<string>[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{') open.push(new Set())
    else if (sign === '}') open.pop()
    else if (sign === '"') {
      const end = endOfText(text, at)
      const key = keyAt(text, at, end)
      if (key !== undefined && open.at(-1)?.has(key)) return key
      if (key !== undefined) open.at(-1)?.add(key)
      at = end
    }
  }
  return undefined
}

/** The key that a text in quotes is, if a colon follows it. */
function keyAt(text: string, from: number, end: number): string | undefined {
  colon.lastIndex = end + 1
  return colon.test(text) ? String(JSON.parse(text.slice(from, end + 1))) : undefined
}

const colon = /\s*:/y

/** Where the closing quote of a text stands. */
function endOfText(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) {
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  }
  return at
}

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c
