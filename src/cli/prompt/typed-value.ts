import type { Question } from '../../model/question.ts'

/** What was typed for a number or a text, as a response would hold it. */
export function typedValue(question: Question, line: string): string | number {
  const typed = line.trim()
  if (question.type !== 'number') return typed
  const digits = withoutUnit(typed, question.unit ?? '').replace(',', '.')
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : typed
}

function withoutUnit(typed: string, unit: string): string {
  const ends = unit !== '' && typed.toLowerCase().endsWith(unit.toLowerCase())
  return ends ? typed.slice(0, -unit.length).trim() : typed
}
