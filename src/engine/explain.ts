import type { Answers } from '../model/answer.ts'
import type { ExplainedTopic, Explanation } from '../model/explanation.ts'
import type { Topic } from '../model/topic.ts'
import { classOf, rangeOf } from './assess.ts'
import { nodeIn, nodeOfConclusion } from './conclusion.ts'
import {
  type Explaining,
  explainClass,
  explainConclusion,
  explainMeasure,
  explainQuestion,
} from './explain-condition.ts'
import { explainTopic } from './explain-topic.ts'
import { gateOf, Part } from './instruction-parts.ts'
import { liveInNode, liveInPart, liveQuestions, union } from './live-questions.ts'
import type { NamedKind } from './name-kinds.ts'
import { numberOfId, type Program } from './program.ts'
import { idsOf, NONE } from './question-bits.ts'
import { runAnswers } from './run-answers.ts'
import { truthAt } from './state.ts'
import { type NumberedPart, supportOf } from './support.ts'
import { UNKNOWN } from './truth-bits.ts'

/** What is to be explained: one of the questionnaire's. */
export type Subject = { readonly kind: NamedKind; readonly id: string }

/** Why a thing is as it is with these answers. */
export function explain(program: Program, answers: Answers, subject: Subject): Explanation {
  const state = runAnswers(program, answers)
  const to: Explaining = { program, state, answers, opened: new Set() }
  const { id } = subject
  switch (subject.kind) {
    case 'topic':
      return ofTopic(to, id)
    case 'red-flag':
    case 'finding':
      return {
        of: explainConclusion(to, id),
        ...nodesGround(to, [nodeOfConclusion(program, id)]),
      }
    case 'question':
      return { of: explainQuestion(to, id, 'always'), ...enablementGround(to, id) }
    case 'class': {
      const isSettled = classOf(program, state, id).possible.length === 1
      const number = numberOfId(program.classLists, id)
      return { of: explainClass(to, id), ...groundOf(to, { kind: Part.list, number }, isSettled) }
    }
    case 'measure': {
      const { defined, atLeast, atMost } = rangeOf(program, state, id)
      const isSettled = defined === 'no' || (defined === 'yes' && atLeast === atMost)
      const number = numberOfId(program.measures, id)
      return {
        of: explainMeasure(to, id),
        ...groundOf(to, { kind: Part.measure, number }, isSettled),
      }
    }
  }
}

type Ground = Omit<Explanation, 'of'>

/** Of nodes that all bear on the same: what the settled ones rest on, what the others wait for. */
function nodesGround(to: Explaining, nodes: readonly number[]): Ground {
  const { program, state } = to
  const live = liveQuestions(program, state, 0)
  const open = union(nodes, (node) => liveInNode(live, node))
  const isOpen = nodes.some((node) => truthAt(state, node) === UNKNOWN)
  const rests = nodes.flatMap((node) =>
    supportOf(program, state, { kind: Part.node, number: node }),
  )
  return { restsOn: isOpen ? [] : inOrder(program, rests), open: idsOf(program, open) }
}

function ofTopic(to: Explaining, id: string): Explanation {
  const topic = to.program.questionnaire.topics.find((one) => one.id === id)
  if (topic === undefined) throw new Error(`no topic is called "${id}"`)
  const of = explainTopic(to, topic)
  return { of, ...nodesGround(to, decisive(to, topic, of)) }
}

/** The nodes that make a topic stand where it does. */
function decisive({ program }: Explaining, topic: Topic, of: ExplainedTopic): readonly number[] {
  const [stop] = of.stops
  const relevant = nodeIn(program, topic)
  const first = of.first.filter(({ truth }) => of.standing !== 'later' || truth === 'no')
  const nodes = first.map(({ id }) => nodeOfConclusion(program, id))
  switch (of.standing) {
    case 'withheld':
      return stop === undefined ? [] : [nodeOfConclusion(program, stop.id)]
    case 'not-relevant':
      return [relevant]
    case 'later':
      return [relevant, ...nodes.slice(0, 1)]
    default:
      return [relevant, ...nodes]
  }
}

/** What enables or disables a question; its own answer is no part of it. */
function enablementGround(to: Explaining, id: string): Ground {
  const { program } = to
  const at = program.index.questions.get(id) ?? -1
  const gate = gateOf(program, at)
  const isOpen = truthAt(to.state, program.enablement[at] ?? 0) === UNKNOWN
  const live = liveQuestions(program, to.state, 0)
  const open = isOpen && gate ? liveInNode(live, gate.when) : NONE
  const rests = supportOf(program, to.state, { kind: Part.question, number: at })
  return {
    restsOn: isOpen ? [] : rests.filter((question) => question !== id),
    open: idsOf(program, open),
  }
}

/** Of a class list or a measure. */
function groundOf(to: Explaining, part: NumberedPart, isSettled: boolean): Ground {
  const { program, state } = to
  if (isSettled) return { restsOn: supportOf(program, state, part), open: [] }
  const live = liveInPart(liveQuestions(program, state, 0), part.kind, part.number)
  return { restsOn: [], open: idsOf(program, live) }
}

function inOrder({ questionnaire }: Program, ids: readonly string[]): readonly string[] {
  return questionnaire.questions.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
}
