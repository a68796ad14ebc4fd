import type { Answer } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Bearing } from '../model/explanation.ts'
import type { Question } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { RedFlag } from '../model/red-flag.ts'
import type { Term } from '../model/source.ts'

/** What the interview asks next, with all a prompter needs to ask it well. */
export type Step = QuestionStep | ChecklistStep | InterruptionStep | ReviewStep

export type QuestionStep = AskingBase & {
  readonly kind: 'question'
  readonly question: Question
  /** The answer already given, or prefilled and still to be confirmed. */
  readonly present?: Present
  /** What Enter picks where no answer was given before: the id of an option. */
  readonly preferred?: string
  /** Options that a letter picks alone, at once. */
  readonly keys?: readonly OptionKey[]
  /** Where the options are questions themselves: those, by the option's id. */
  readonly questions?: ReadonlyMap<string, Question>
  /** It only leads somewhere: what was picked need not be told again. */
  readonly isWay?: boolean
}

/** `word`: what picking the option does, in a word or two. */
export type OptionKey = {
  readonly option: string
  readonly letter: string
  readonly word: string
}

/** The enabled yes-no questions of a section, asked together. */
export type ChecklistStep = AskingBase & {
  readonly kind: 'checklist'
  readonly rows: readonly ChecklistRow[]
}

export type ChecklistRow = { readonly question: Question; readonly present?: Present }

/** A stop is established: what to do now, the most urgent first. Go on, or stop here. */
export type InterruptionStep = StepBase & {
  readonly kind: 'interruption'
  readonly flags: readonly RedFlag[]
}

/** Nothing is left to ask: every answer, by section. */
export type ReviewStep = StepBase & {
  readonly kind: 'review'
  readonly sections: readonly ReviewSection[]
  /** The number of the row that was chosen, or changed, last. */
  readonly chosen?: number
}

export type ReviewSection = { readonly title: string; readonly rows: readonly ReviewRow[] }

export type ReviewRow = AnswerRow | NoRow | SkippedRow

export type AnswerRow = Numbered & {
  readonly kind: 'answer'
  readonly question: Question
  readonly answer: Answer
  readonly from: Origin
}

/** The questions of a checklist that were answered no, where they are several. */
export type NoRow = Numbered & {
  readonly kind: 'no'
  /** The first of them, which leads to the checklist. */
  readonly question: Question
  readonly questions: readonly Question[]
  /** Other questions of the section were answered too. */
  readonly hasOthers: boolean
  readonly fromFile: number
}

/** The questions of a section that were not asked, because their answers can no longer matter. */
export type SkippedRow = Numbered & {
  readonly kind: 'skipped'
  /** The first of them, which can be asked all the same. */
  readonly question: Question
  readonly questions: readonly Question[]
  /** Of the section. */
  readonly title: string
}

type Numbered = {
  /** Absent where the question is no longer asked: the answer is kept and does not count. */
  readonly number?: number
}

export type Present = {
  readonly answer: Answer
  readonly from: Origin
  /** It counts; a prefilled answer does not until it is given once more. */
  readonly confirmed: boolean
}

/** `file`: prefilled, and not changed since. */
export type Origin = 'asked' | 'file'

/** How far the interview is; what is left lies between the two bounds. */
export type Progress = {
  readonly answered: number
  readonly leftAtLeast: number
  readonly leftAtMost: number
}

export type Command = 'back' | 'forward' | 'help' | 'why' | 'unknown' | 'declined' | 'stop'

type AskingBase = StepBase & {
  readonly title: string
  /** Absent where nobody can say how much is left. */
  readonly progress?: Progress
  /** Words of the glossary that occur in what is asked. */
  readonly terms: readonly Term[]
  /** What the answer can still change, and what is settled without it; absent where that is not told. */
  readonly bearing?: Bearing
  /** Where the names of what it bears on stand. */
  readonly questionnaire: Questionnaire
}

type StepBase = {
  /** What a person may ask for here beside answering. */
  readonly commands: readonly Command[]
  /** What follows from the answers so far: the words of a question may insert them. */
  readonly assessment: Assessment
}
