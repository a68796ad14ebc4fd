import { toValues } from '../answer/answer-value.ts'
import { readAnswers } from '../answer/read-answers.ts'
import { type Conclusions, conclude } from '../engine/conclude.ts'
import type { Program } from '../engine/program.ts'
import type { Answers } from '../model/answer.ts'

/** What two versions make of recorded responses, counted. */
export type CorpusTally = {
  readonly read: number
  /** Lines that are no response to the earlier version. */
  readonly unreadable: number
  readonly changed: number
  readonly changes: readonly CorpusChange[]
}

/** A way in which responses come out otherwise, how many do, and the first of them. */
export type CorpusChange = {
  readonly about: 'urgency' | 'red-flag' | 'topic' | 'answer'
  readonly id: string
  readonly from: string
  readonly to: string
  readonly count: number
  readonly example: string
}

export type Tallying = {
  /** `name`: what to call it, as an example. */
  readonly add: (answers: Answers, name: string) => void
  readonly refuse: () => void
  readonly tally: () => CorpusTally
}

/** Holds the counts alone, however many responses there are. */
export function newTally(before: Program, after: Program): Tallying {
  const changes = new Map<string, CorpusChange>()
  const counts = { read: 0, unreadable: 0, changed: 0 }
  return {
    add: (answers, name) => {
      const carried = readAnswers(after.questionnaire, toValues(answers))
      const lost = carried.rejections.map(({ question }): Found => {
        return { about: 'answer', id: question, from: 'accepted', to: 'not accepted' }
      })
      const one = conclude(before, answers)
      const found = [...lost, ...apart(one, conclude(after, carried.answers))]
      counts.read += 1
      if (found.length > 0) counts.changed += 1
      for (const change of found) {
        const key = JSON.stringify(change)
        const known = changes.get(key) ?? { ...change, count: 0, example: name }
        changes.set(key, { ...known, count: known.count + 1 })
      }
    },
    refuse: () => {
      counts.unreadable += 1
    },
    tally: () => {
      const all = [...changes.values()]
      return { ...counts, changes: all.toSorted((a, b) => b.count - a.count) }
    },
  }
}

type Found = Pick<CorpusChange, 'about' | 'id' | 'from' | 'to'>

function apart(before: Conclusions, after: Conclusions): readonly Found[] {
  const range = ({ urgency: { atLeast, atMost } }: Conclusions) =>
    atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`
  return [
    ...apartIn('urgency', [['', range(before)]], [['', range(after)]]),
    ...apartIn('red-flag', [...before.redFlags], [...after.redFlags]),
    ...apartIn('topic', [...before.standings], [...after.standings]),
  ]
}

type Entries = readonly (readonly [string, string])[]

/** By id, of what both have. */
function apartIn(about: Found['about'], before: Entries, after: Entries): readonly Found[] {
  const others = new Map(after)
  return before.flatMap(([id, from]) => {
    const to = others.get(id)
    return to === undefined || to === from ? [] : { about, id, from, to }
  })
}
