import { termsIn } from '../../interview/glossary-terms.ts'
import type { Prompter } from '../../interview/prompter.ts'
import type { Reply } from '../../interview/reply.ts'
import type { Command, QuestionStep } from '../../interview/step.ts'
import type { Answer } from '../../model/answer.ts'
import type { ChoiceQuestion, Question } from '../../model/question.ts'
import type { Choice, Said } from '../../practice/choice.ts'
import type { Encounter } from '../../practice/encounter.ts'

/** Puts a choice as a question of an interview, so that it looks and works like one. */
export async function askChoice(
  choice: Choice,
  encounter: Encounter,
  { ask }: Pick<Prompter, 'ask'>,
): Promise<Said> {
  const step = stepOf(choice, encounter)
  for (;;) {
    const said = saidBy(await ask(step))
    if (said !== undefined) return said
  }
}

const id = 'choice'

function stepOf(choice: Choice, { exercise, way }: Encounter): QuestionStep {
  const { questionnaire } = exercise.program
  // Whoever is examined is given no hints.
  const questions = way === 'exam' ? [] : askedBy(choice, questionnaire.questions)
  const texts = questions.flatMap(({ ask, help }) => [ask, help])
  const terms = termsIn(questionnaire.glossary, texts)
  const hasHelp = terms.length > 0 || [choice, ...questions].some(({ help }) => help !== undefined)
  const possible: readonly (Command | false)[] = [
    choice.canGoBack && 'back',
    hasHelp && 'help',
    questions.some(({ why }) => why !== undefined) && 'why',
    'stop',
  ]
  const keys = choice.options.flatMap(({ id: option, key }) => {
    return key === undefined ? [] : [{ option, ...key }]
  })
  return {
    kind: 'question',
    title: choice.title,
    question: questionOf(choice),
    ...presentOf(choice),
    ...(choice.preferred !== undefined && { preferred: choice.preferred }),
    keys,
    ...(questions.length > 0 && { questions: new Map(questions.map((one) => [one.id, one])) }),
    isWay: choice.isWay,
    terms,
    questionnaire,
    commands: possible.filter((command) => command !== false),
    assessment: exercise.assessment,
  }
}

/** The questions of a questionnaire that a choice offers to ask. */
function askedBy({ options }: Choice, questions: readonly Question[]): readonly Question[] {
  return options.flatMap(({ question }) => questions.filter((one) => one.id === question))
}

function questionOf({ ask, options, isOfSeveral, help }: Choice): ChoiceQuestion {
  return {
    id,
    ask,
    ...(help !== undefined && { help }),
    type: isOfSeveral ? 'choices' : 'choice',
    options: options.map(({ id: option, text, exclusive = false }) => {
      return { id: option, text, exclusive }
    }),
    mustKnow: true,
    record: false,
    changeable: true,
  }
}

function presentOf({ present, isOfSeveral }: Choice): Pick<QuestionStep, 'present'> {
  const [option] = present ?? []
  if (present === undefined || option === undefined) return {}
  const answer: Answer = isOfSeveral
    ? { kind: 'choices', options: present }
    : { kind: 'choice', option }
  return { present: { answer, from: 'asked', confirmed: true } }
}

/** Nothing where the reply is none to a choice: it is put again. */
function saidBy(reply: Reply): Said | undefined {
  switch (reply.kind) {
    case 'answers':
      return { kind: 'picked', ids: pickedBy(reply.answers.get(id)) }
    case 'back':
    case 'stop':
    case 'end-of-input':
      return { kind: reply.kind }
    default:
      return undefined
  }
}

function pickedBy(answer: Answer | undefined): readonly string[] {
  if (answer?.kind === 'choice') return [answer.option]
  return answer?.kind === 'choices' ? answer.options : []
}
