import { lengthAt } from './instruction.ts'

/** A line holds where its question is enabled and the slot is one of those it holds of. */
export function gather(code: Int32Array, words: Int32Array, at: number): void {
  const to = code[at + 1] ?? 0
  const enabled = code[at + 2] ?? 0
  const middle = at + 4 + (code[at + 3] ?? 0)
  const end = at + lengthAt(code, at)
  let yes = 0
  for (let part = at + 4; part < middle; part++) yes |= words[code[part] ?? 0] ?? 0
  let notNo = 0
  for (let part = middle; part < end; part++) notNo |= words[code[part] ?? 0] ?? 0
  words[to] = (words[enabled] ?? 0) & yes
  words[to + 1] = (words[enabled + 1] ?? 0) & notNo
}

/** Open only while something it reads may still be asked; a gate answered "unknown" opens. */
export function enable(code: Int32Array, words: Int32Array, at: number): void {
  const to = code[at + 1] ?? 0
  const when = code[at + 2] ?? 0
  const end = at + lengthAt(code, at)
  let settled = -1
  for (let read = at + 3; read < end; read += 2) {
    const notAsked = words[code[read] ?? 0] ?? 0
    const enabled = code[read + 1] ?? 0
    settled &= ~(words[enabled + 1] ?? 0) | ((words[enabled] ?? 0) & ~notAsked)
  }
  const mayHold = words[when + 1] ?? 0
  words[to] = (words[when] ?? 0) | (mayHold & settled)
  words[to + 1] = mayHold
}

export function not(code: Int32Array, words: Int32Array, at: number): void {
  const to = code[at + 1] ?? 0
  const of = code[at + 2] ?? 0
  words[to] = ~(words[of + 1] ?? 0)
  words[to + 1] = ~(words[of] ?? 0)
}

export function all(code: Int32Array, words: Int32Array, at: number): void {
  const to = code[at + 1] ?? 0
  const end = at + lengthAt(code, at)
  let hold = -1
  let mayHold = -1
  for (let part = at + 2; part < end; part++) {
    const of = code[part] ?? 0
    hold &= words[of] ?? 0
    mayHold &= words[of + 1] ?? 0
  }
  words[to] = hold
  words[to + 1] = mayHold
}

export function any(code: Int32Array, words: Int32Array, at: number): void {
  const to = code[at + 1] ?? 0
  const end = at + lengthAt(code, at)
  let hold = 0
  let mayHold = 0
  for (let part = at + 2; part < end; part++) {
    const of = code[part] ?? 0
    hold |= words[of] ?? 0
    mayHold |= words[of + 1] ?? 0
  }
  words[to] = hold
  words[to + 1] = mayHold
}

/** Yes where no other class is possible, no where none of those asked for is. */
export function classLine(code: Int32Array, words: Int32Array, at: number): void {
  const to = code[at + 1] ?? 0
  const middle = at + 3 + (code[at + 2] ?? 0)
  const end = at + lengthAt(code, at)
  let asked = 0
  for (let part = at + 3; part < middle; part++) asked |= words[code[part] ?? 0] ?? 0
  let others = 0
  for (let part = middle; part < end; part++) others |= words[code[part] ?? 0] ?? 0
  words[to] = ~others
  words[to + 1] = asked
}
