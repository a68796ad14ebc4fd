import type { Answers } from '../model/answer.ts'
import { nodeIn, nodeOfConclusion, truthIn } from './conclusion.ts'
import { isStopped } from './flag.ts'
import { Part } from './instruction-parts.ts'
import { liveInStanding, liveInTopic } from './live-in-topic.ts'
import {
  type LiveQuestions,
  liveIn,
  liveInNode,
  liveInPart,
  liveWhileAsking,
  union,
} from './live-questions.ts'
import { numberOfId, type Program } from './program.ts'
import { bitsOf, idsOf, NONE, type QuestionBits, readThrough } from './question-bits.ts'
import { runAnswers } from './run-answers.ts'
import { NO } from './truth-bits.ts'

/**
 * What an interview is after. `standings`: the urgency, and where each topic stands. `summary`: all
 * that is told of it, and the values that are kept for themselves. `everything`: every answer.
 */
export type Goal = 'standings' | 'summary' | 'everything'

/** Question ids; those of an answered question, too. */
export type Pertinence = {
  /** Asked whatever is answered before them, where they are enabled. */
  readonly always: ReadonlySet<string>
  /** Also those whose answer can still make a difference to the goal. */
  readonly still: ReadonlySet<string>
}

/**
 * What is worth asking after some answers: what is left out can no longer change what the goal names,
 * whatever is answered next. What red flags read is always worth asking. `kept`: the questions and
 * measures whose values are wanted for themselves.
 */
export function pertinenceTo(
  program: Program,
  goal: Goal,
  kept: readonly string[],
): (answers: Answers) => Pertinence {
  const { questions, redFlags } = program.questionnaire
  if (goal === 'everything') {
    const all = new Set(questions.map(({ id }) => id))
    return () => ({ always: all, still: all })
  }
  const wanted = goal === 'summary' ? kept : []
  const ofFlags = redFlags.map((redFlag) => nodeIn(program, redFlag))
  const fixed = readThrough(program, ofFlags) | bitsOf(program, wanted)
  const always = new Set(idsOf(program, fixed))
  return (answers) => {
    const live = liveWhileAsking(program, runAnswers(program, answers))
    const values = union(wanted, (id) => liveInValue(live, id))
    return { always, still: new Set(idsOf(program, fixed | values | liveForGoal(live, goal))) }
  }
}

/** Of the value of a question or a measure. */
function liveInValue(live: LiveQuestions, id: string): QuestionBits {
  const { index, measures } = live.program
  const question = index.questions.get(id)
  return question === undefined
    ? liveInPart(live, Part.measure, numberOfId(measures, id))
    : liveInPart(live, Part.question, question)
}

/** The open questions that can still change what the goal names. */
function liveForGoal(live: LiveQuestions, goal: 'standings' | 'summary'): QuestionBits {
  const { program, state } = live
  const topics = isStopped(program, state) ? [] : program.questionnaire.topics
  if (goal === 'standings') return union(topics, (topic) => liveInStanding(live, topic))
  return union(topics, (topic) => liveInTopic(live, topic)) | liveInFeatures(live)
}

/** What the summary and the note tell beside topics: findings, criteria that are compared, classes. */
function liveInFeatures(live: LiveQuestions): QuestionBits {
  const { program, state } = live
  const { findings, panels } = program.questionnaire
  const said = findings.filter(({ say }) => say !== undefined)
  const compared = union(panels, (panel) => {
    if (truthIn(program, state, panel) === NO) return NONE
    const cells = panel.rows.map(({ finding }) => nodeOfConclusion(program, finding))
    const held = [panel, ...panel.rows].map((holder) => nodeIn(program, holder))
    return union([...cells, ...held], (node) => liveInNode(live, node))
  })
  const lists = program.classLists.map((_, list) => list)
  const named = union(lists, (list) => liveInPart(live, Part.list, list))
  return union(said, (finding) => liveIn(live, finding)) | compared | named
}
