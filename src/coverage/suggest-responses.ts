import { runAnswers } from '../engine/run-answers.ts'
import type { Answers } from '../model/answer.ts'
import { NEVER } from '../proof/diagram.ts'
import type { Encoding } from '../proof/encoding.ts'
import { within } from '../proof/within.ts'
import { smallestResponse } from '../proof/witness.ts'
import type { Item } from './coverage-item.ts'
import { encodeItem } from './encode-item.ts'
import { showsItem } from './shows-item.ts'

/** A response and what it shows of what was missing. */
export type SuggestedResponse = { readonly answers: Answers; readonly shows: readonly Item[] }

/**
 * Responses that together show every item that can be shown, each as small as what it is made for
 * allows. One is made for as many items about the same thing as go together; what it happens to show
 * of others is counted too.
 */
export function suggestResponses(
  encoding: Encoding,
  missing: readonly Item[],
): readonly SuggestedResponse[] {
  const found: SuggestedResponse[] = []
  const stuck = new Set<Item>()
  let left = missing
  while (left.length > 0) {
    const answers = within(() => responseFor(encoding, left))
    const state = answers && runAnswers(encoding.program, answers)
    const shows = state ? left.filter((item) => showsItem(encoding.program, state, item)) : []
    // What cannot be decided is left out, so that the rest is still suggested.
    if (answers === undefined || shows.length === 0)
      for (const item of left.slice(0, 1)) stuck.add(item)
    else found.push({ answers, shows })
    left = left.filter((item) => !stuck.has(item) && !shows.includes(item))
  }
  return found
}

/** The smallest response for the first item, and for those about the same that go with it. */
function responseFor(encoding: Encoding, [first, ...others]: readonly Item[]): Answers | undefined {
  if (first === undefined) return undefined
  const about = subjectOf(first)
  let where = encodeItem(encoding, first)
  for (const other of others.filter((item) => subjectOf(item) === about)) {
    const both = encoding.diagrams.and(where, encodeItem(encoding, other))
    if (both !== NEVER) where = both
  }
  return smallestResponse(encoding, where)
}

function subjectOf(item: Item): string {
  switch (item.kind) {
    case 'standing':
      return `topic ${item.topic}`
    case 'red-flag':
      return `red-flag ${item.id}`
    case 'row':
      return `class ${item.list}`
    case 'line':
      return JSON.stringify(item.at.owner)
  }
}
