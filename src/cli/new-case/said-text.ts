import { problem, type Report } from '../../definition/problem.ts'
import { decode } from '../../definition/read/decode.ts'
import { forbiddenCharacter } from '../../text/forbidden-character.ts'
import { ContentProblems } from '../content-problems.ts'
import { bytesOf } from '../file-bytes.ts'
import type { Host } from '../host.ts'
import { renderProblems } from '../render-problems.ts'
import { columnsOf } from '../text-width.ts'
import { UsageError } from '../usage-error.ts'

/** Why a text of a case will not do, as a sentence; nothing where it will. */
export function faultOfText(text: string): string | undefined {
  if (text.trim() === '') return 'There are no words in it.'
  const character = forbiddenCharacter(text)
  if (character === undefined) return undefined
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `It holds a character that no text of a questionnaire may hold (U+${code}).`
}

/** On one line. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

/** The story in a file: its paragraphs, without empty lines around them. */
export function readStory(path: string, host: Host): string {
  const bytes = bytesOf(path, host.files.read(path))
  const problems: ReturnType<typeof problem>[] = []
  const report: Report = (at, facts) => void problems.push(problem(at, facts))
  const { text } = decode(path, bytes, report)
  if (problems.length > 0) {
    const files = new Map([[path, text]])
    throw new ContentProblems(renderProblems({ problems, files }, columnsOf(host, 'messages')))
  }
  const story = tidy(text)
  if (story === '') throw new UsageError(`${path} holds no story`)
  return story
}

/**
 * Without what nobody sees: blanks at the end of a line, and lines before and after all. What ends a
 * line or a paragraph in a word processor does so here.
 */
export function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim()
}
