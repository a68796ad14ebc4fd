import { Scalar, stringify } from 'yaml'
import type { Case } from '../../model/case.ts'
import { authoredExpectation } from '../authored-expectation.ts'

/** A case as an author writes it, from the margin on. A long story is folded. */
export function caseToYaml({ id, title, answers, expect, practice }: Case): string {
  const known = { title, answers, expect: authoredExpectation(expect) }
  const body = stringify(known, { lineWidth: 0 })
  return `${id}:\n${set(body)}${practice === undefined ? '' : set(practiceToYaml(practice))}`
}

/** The same as a file of its own, or a part of one. */
export function casesFile(text: string): string {
  return `cases:\n${set(text)}`
}

function set(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

function practiceToYaml({ level, story }: NonNullable<Case['practice']>): string {
  const told = new Scalar(story)
  if (story.includes('\n') || story.length > foldedFrom) told.type = 'BLOCK_FOLDED'
  return stringify({ practice: { level, story: told } }, { lineWidth: widest })
}

/** In columns; what is set in by four more stays within 100. */
const widest = 94
const foldedFrom = 72
