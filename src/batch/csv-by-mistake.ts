import { currentId } from '../answer/read-answers.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** Whether a line that is no JSON names questions as the header of a CSV file does. */
export function isCsvHeader(line: Uint8Array, questionnaire: Questionnaire): boolean {
  const ids = new Set(questionnaire.questions.map(({ id }) => id))
  const text = new TextDecoder().decode(line.subarray(0, LONGEST_HEADER))
  const cells = text.startsWith('{') ? [] : text.split(/[,;\t]/)
  return cells.map(nameIn).some((name) => ids.has(currentId(questionnaire, name)))
}

/** A column may be of one option, as `pain-site:arm`. */
function nameIn(cell: string): string {
  return cell.replace(/^[\s"]+|[\s"]+$|:.*$/g, '')
}

/** Of more, the beginning tells enough. */
const LONGEST_HEADER = 100_000
