import { Scalar, stringify } from 'yaml'
import type { Case } from '../../model/case.ts'
import { indentLines } from '../../text/indent-lines.ts'
import { authoredExpectation } from '../authored-expectation.ts'

/** A case as an author writes it, from the margin on. A long story is folded. */
export function caseToYaml({ id, title, answers, expect, practice }: Case): string {
  const known = { title, answers, expect: authoredExpectation(expect) }
  const body = stringify(known, { lineWidth: 0 })
  return `${id}:\n${indentLines(body, 2)}${practice === undefined ? '' : indentLines(practiceToYaml(practice), 2)}`
}

/** The same as a file of its own, or a part of one. */
export function casesFile(text: string): string {
  return `cases:\n${indentLines(text, 2)}`
}

function practiceToYaml({ level, story }: NonNullable<Case['practice']>): string {
  const told = new Scalar(story)
  if (story.includes('\n') || story.length > foldedFrom) told.type = 'BLOCK_FOLDED'
  return stringify(
    { practice: { ...(level !== undefined && { level }), story: told } },
    { lineWidth: widest },
  )
}

/** In columns; what is set in by four more stays within 100. */
const widest = 94
const foldedFrom = 72
