import type {
  ChecklistStep,
  InterruptionStep,
  QuestionStep,
  ReviewStep,
  Step,
} from '../../interview/step.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { presentMarks, unmarkedCount } from './checklist-marks.ts'
import { unmarkedInWords } from './checklist-words.ts'
import { commandOfLine } from './command-keys.ts'
import { commandsInWords, lettersInWords } from './command-words.ts'
import { findLines, howToFind, soughtBy } from './find-lines.ts'
import { hearAhead } from './hear-ahead.ts'
import { hearAnswer } from './hear-answer.ts'
import { checklistSigns, hearChecklist } from './hear-checklist.ts'
import type { Heard } from './heard.ts'
import { obey } from './obey.ts'
import { allowed } from './objection.ts'
import { pickOffer } from './pick-offer.ts'
import { enterAlone, picking } from './reply-with.ts'
import { numberedRows } from './review-words.ts'
import { interruptionChoices } from './step-words.ts'

/** What a typed line means at a step. */
export function hearLine(step: Step, line: string, questionnaire: Questionnaire): Heard {
  const asked = step.kind === 'question' ? step.question : undefined
  const sought = soughtBy(line)
  if (sought !== undefined) return sought.trim() === '' ? { notes: [] } : findLines(step, sought)
  const command = commandOfLine(line, asked)
  if (command === 'unheard')
    return { notes: [`${line.trim()} is not a command. Type :? for help.`] }
  if (command === 'help') return { notes: helpOnLines(step) }
  if (command !== undefined) return obey(command, step)
  const ahead = hearAhead(line, questionnaire, asked)
  return ahead ?? hearOwn(step, line.trim())
}

/** Commands are listed here rather than at every question, where they would be read aloud. */
function helpOnLines(step: Step): readonly string[] {
  const obeyed = step.commands.includes('help') ? obey('help', step) : { notes: [] }
  return [
    ...('notes' in obeyed ? obeyed.notes : []),
    ...(step.kind === 'checklist' ? [checklistSigns] : []),
    `You can also type: ${[...lettersInWords(step), ...commandsInWords(step, ':'), ...howToFind(step)].join(', ')}.`,
  ]
}

function hearOwn(step: Step, line: string): Heard {
  switch (step.kind) {
    case 'question':
      return hearQuestion(step, line)
    case 'checklist':
      return line === '' ? keepMarks(step) : hearChecklist(step, line)
    case 'interruption':
      return hearInterruption(step, line)
    case 'review':
      return hearReview(step, line)
  }
}

function hearQuestion(step: QuestionStep, line: string): Heard {
  const { question } = step
  if (line === '') return enterAlone(step) ?? { notes: [allowed(question)] }
  const key = step.keys?.find(({ letter }) => letter === line.toLowerCase())
  if (key !== undefined) return picking(question, key.option)
  const heard = hearAnswer(question, line)
  if ('objection' in heard) return { notes: [heard.objection] }
  return { reply: { kind: 'answers', answers: new Map([[question.id, heard.answer]]) } }
}

/** An empty line lets the marks stand; it never says no. */
function keepMarks(step: ChecklistStep): Heard {
  const marks = presentMarks(step)
  const unmarked = unmarkedCount(step, marks)
  return unmarked === 0
    ? { reply: { kind: 'answers', answers: marks } }
    : { notes: [unmarkedInWords(unmarked, 'type 0')] }
}

function hearInterruption(_: InterruptionStep, line: string): Heard {
  const offers = interruptionChoices.map((text, index) => ({ id: String(index), text }))
  const pick = line === '' ? { id: '0' } : pickOffer(offers, line)
  if ('objection' in pick) return { notes: [pick.objection] }
  return { reply: { kind: pick.id === '0' ? 'stop-here' : 'go-on' } }
}

function hearReview(step: ReviewStep, line: string): Heard {
  if (line === '') return { reply: { kind: 'accept' } }
  const rows = numberedRows(step)
  const row = /^\d+$/.test(line) ? rows[Number(line) - 1] : undefined
  if (row !== undefined) return { reply: { kind: 'jump', to: row.question.id } }
  return {
    notes: [`"${line}" is not the number of an answer. They are numbered 1 to ${rows.length}.`],
  }
}
