import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { ENDED } from './terminal.ts'

/** What a person finds on the screen once all of it has been drawn, in its words. */
export type Seen = { readonly text: string } & (
  | { readonly kind: 'question'; readonly question: Question }
  /** All questions of the section; not every row need be in sight. */
  | { readonly kind: 'checklist'; readonly title: string; readonly rows: readonly Question[] }
  | { readonly kind: 'interruption' | 'review' | 'menu' }
  | { readonly kind: 'ended'; readonly code: number }
)

/** Reads what was asked last, in screens and in lines; nothing while it is being drawn. */
export function readScreen(shown: string, questionnaire: Questionnaire): Seen | undefined {
  const words = inWords(shown)
  const code = new RegExp(`${ENDED} (\\d+)$`).exec(words)?.[1]
  if (code !== undefined) return { kind: 'ended', code: Number(code), text: words }
  const [last] = beginnings
    .map(([kind, pattern]) => ({ kind, match: [...words.matchAll(pattern)].at(-1) }))
    .sort((a, b) => (b.match?.index ?? -1) - (a.match?.index ?? -1))
  if (last?.match === undefined) return undefined
  const text = words.slice(last.match.index + last.match[0].length).trim()
  if (!endings.test(text)) return undefined
  if (last.kind !== 'step') return { kind: last.kind, text }
  const before = words.slice(0, last.match.index)
  return readChecklist(before, text, questionnaire) ?? readQuestion(text, questionnaire)
}

/** A text with its words one space apart, however it was broken into lines. */
export function inWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Words that stand first in what is asked, and nowhere in what was answered. */
const beginnings = [
  ['step', /\d+ answered, \d+( to \d+)? left/g],
  ['interruption', /Stop here and see the summary, or go on recording answers\?/g],
  ['review', /These are your answers\. Is everything right\?/g],
  ['menu', /Your summary is ready\. What would you like to do with it\?/g],
] as const

/** The last words of a screen, and of each thing asked in lines. */
const endings =
  /( :?s stop|Type :\? for help\.|An empty line stops here\.|goes on to the summary\.|Ctrl\+C leaves|An empty line is \d\.)( |$)/

function readChecklist(
  before: string,
  text: string,
  { questions, sections }: Questionnaire,
): Seen | undefined {
  if (!text.startsWith('Which of these apply?')) return undefined
  const section = sections.find(({ title }) => before.endsWith(`${title} · `))
  if (section === undefined) throw new Error(`No section is called so: ${before}`)
  const rows = questions.filter(({ id }) => section.questions.includes(id))
  return { kind: 'checklist', title: section.title, rows, text }
}

/** The longest question the text begins with: one may begin like another. */
function readQuestion(text: string, { questions }: Questionnaire): Seen {
  const [question] = questions
    .filter(({ ask }) => text.startsWith(inWords(ask)))
    .sort((a, b) => b.ask.length - a.ask.length)
  if (question === undefined) throw new Error(`No question begins so: ${text}`)
  return { kind: 'question', question, text }
}
