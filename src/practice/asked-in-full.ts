import type { ToldCase } from './told-case.ts'
import { whatMayBeAsked } from './what-may-be-asked.ts'

/** The questions asked, where a section stands for all that may be asked in it by then. */
export function askedInFull(told: ToldCase, named: readonly string[]): readonly string[] {
  const asked: string[] = []
  for (const name of named) {
    const here = whatMayBeAsked(told, asked).find(({ section }) => section.id === name)
    if (here !== undefined) asked.push(...here.open.map(({ id }) => id))
    else if (!asked.includes(name) && !isSection(told, name)) asked.push(name)
  }
  return asked
}

function isSection({ program }: ToldCase, name: string): boolean {
  return program.questionnaire.sections.some(({ id }) => id === name)
}
