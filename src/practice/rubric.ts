import type { Standing } from '../model/topic.ts'

/** The parts of a mark, in the order they are told. */
export const partNames = ['urgency', 'red-flags', 'pattern', 'topics', 'asks', 'economy'] as const

export type PartName = (typeof partNames)[number]

/** As many provider questions are asked for. */
export const asksWanted = 3

/** What each part can give; together a hundred. */
export const partPoints: Readonly<Record<PartName, number>> = {
  urgency: 20,
  'red-flags': 10,
  pattern: 15,
  topics: 30,
  asks: 10,
  economy: 15,
}

/** So many of a hundred pass, where nothing of safety was missed. */
export const passMark = 70

/** Of what was earned, so much counts where something of safety was missed: never enough to pass. */
export const unsafeShare = 0.5

/** Of the points for the urgency, so much is given for one step too high. */
export const oneStepTooHigh = 0.5

/** How much a topic counts that stands so; what is left out earns nothing. */
export const topicShares: Readonly<Record<Standing, number>> = {
  discuss: 1,
  later: 0.5,
  'may-apply': 0.5,
  'not-relevant': 0,
  withheld: 0,
}

/** What calling for a topic too soon takes, in such shares. */
export const tooSoonCosts = { destructive: 2, other: 0.5 } as const

/** How near a standing is to being talked over. To say one that is nearer than it is, is too soon. */
export const nearness: Readonly<Record<Standing, number>> = {
  withheld: 0,
  'not-relevant': 0,
  later: 1,
  'may-apply': 1,
  discuss: 2,
}
