import type { Program } from '../engine/program.ts'
import { type Deviation, verifyCase } from '../engine/verify-case.ts'
import type { Case } from '../model/case.ts'

/** As `test --format json` prints them too. */
export type CaseResults = { readonly passed: number; readonly failed: readonly FailedCase[] }

type FailedCase = Pick<Case, 'id' | 'title'> & { readonly deviations: readonly Deviation[] }

export function runCases(program: Program): CaseResults {
  const { cases } = program.questionnaire
  const failed = cases
    .map((one) => ({ id: one.id, title: one.title, deviations: verifyCase(program, one) }))
    .filter(({ deviations }) => deviations.length > 0)
  return { passed: cases.length - failed.length, failed }
}

/** The cases that failed, each with what was found in place of what; and how many did not. */
export function casesToText({ passed, failed }: CaseResults): string {
  const told = failed.map(({ id, title, deviations }) => {
    return `failed: ${id} (${title})\n${deviations.map(line).join('')}`
  })
  return `${told.join('')}${passed} passed, ${failed.length} failed\n`
}

function line({ about, id, expected, found }: Deviation): string {
  const subject = about === 'urgency' ? `urgency ${id}` : `${about.replace('-', ' ')} ${id}`
  return `  ${subject}: expected ${expected}, found ${found}\n`
}
