import type { Case } from '../model/case.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** The levels of cases, the easiest first. */
export const levels = [1, 2, 3] as const

export type Level = (typeof levels)[number]

/** The cases that are drawn: those with a level, or with this one. */
export function practiceCases({ cases }: Questionnaire, level?: Level): readonly Case[] {
  return cases.filter(({ practice }) => {
    return practice?.level !== undefined && (level === undefined || practice.level === level)
  })
}

/** So many different ones, as chance has it; all of them where there are no more. */
export function drawCases(
  cases: readonly Case[],
  count: number,
  random: () => number,
): readonly Case[] {
  const drawn: Case[] = []
  const left = [...cases]
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  }
  return drawn
}
