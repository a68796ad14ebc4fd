import { conditionWords } from './problem/condition-words.ts'
import type { Description, Words } from './problem/description.ts'
import { nameWords } from './problem/name-words.ts'
import { proofWords } from './problem/proof-words.ts'
import { readingWords } from './problem/reading-words.ts'
import { responseWords } from './problem/response-words.ts'
import { shapeWords } from './problem/shape-words.ts'
import { structureWords } from './problem/structure-words.ts'
import { templateWords } from './problem/template-words.ts'
import type { Facts, Problem } from './problem.ts'

export type { Description } from './problem/description.ts'

/** Words a problem; the message is one line. A mistake in a template names the use it was found in. */
export function describe(problem: Problem): Description {
  // Every code's words take the facts of that code, which the compiler loses sight of here.
  const wording = words[problem.code] as (facts: Facts) => Description
  const description = wording(problem)
  const { use } = problem.at
  const message = description.message.replace(/\s*\n\s*/g, ' ')
  return {
    ...description,
    message: use === undefined ? message : `${message} (in the use "${use}")`,
  }
}

const words: Words<Facts> = {
  ...readingWords,
  ...shapeWords,
  ...templateWords,
  ...conditionWords,
  ...nameWords,
  ...structureWords,
  ...proofWords,
  ...responseWords,
}
