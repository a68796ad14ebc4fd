import type {
  Bearing,
  Explained,
  ExplainedCondition,
  ExplainedQuestion,
  ExplainedTopic,
  WhatIf,
} from '../model/explanation.ts'
import { answerInWords } from './answer-words.ts'
import type { ExplanationAsked } from './explanation-summary.ts'
import { titleOfConclusion } from './explanation-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import { writeCondition } from './write-condition.ts'

/** The published form of an explanation, version 1. */
export type ExplanationJson = {
  readonly schemaVersion: 1
  readonly questionnaire: { readonly id: string; readonly version: string; readonly hash: string }
  /** What is explained, by `kind`; what it rests on is nested in it, each thing opened once. */
  readonly explained: Values
  readonly restsOn: readonly string[]
  readonly open: readonly string[]
  /** Of a question. */
  readonly bearing?: Bearing
  /** With `--settle`. */
  readonly settledBy?: readonly string[]
  /** With `--what-if`. */
  readonly dependsOn?: { readonly single: readonly Values[]; readonly pairs: readonly Values[] }
}

type Values = { readonly [key: string]: unknown }

/** An explanation as plain values, its keys always in the same order. */
export function explanationJson(
  { explanation, bearing, dependence, settledBy }: ExplanationAsked,
  hash: string,
  outcome: Outcome,
): ExplanationJson {
  const { id, version } = outcome.questionnaire
  const { of, restsOn, open } = explanation
  return {
    schemaVersion: 1,
    questionnaire: { id, version, hash },
    explained: of.kind === 'topic' ? topicJson(of, outcome) : subjectJson(of, outcome),
    restsOn,
    open,
    ...(bearing && { bearing }),
    ...(settledBy && { settledBy }),
    ...(dependence && {
      dependsOn: {
        single: dependence.single.map((one) => whatIfJson(one, outcome)),
        pairs: dependence.pairs.map((one) => whatIfJson(one, outcome)),
      },
    }),
  }
}

function topicJson(of: ExplainedTopic, outcome: Outcome): Values {
  const { kind, id, standing, relevant } = of
  const all = (some: readonly Explained[]) => some.map((one) => subjectJson(one, outcome))
  return {
    kind,
    id,
    title: named(outcome.questionnaire.topics, id).title,
    standing,
    withheldBy: all(of.stops),
    ...(relevant && { relevantWhen: conditionJson(relevant, outcome) }),
    first: all(of.first),
    because: all(of.because),
  }
}

/** `written`: the line, or the head of the combination, in the language of the questionnaire. */
function conditionJson(explained: ExplainedCondition, outcome: Outcome): Values {
  const { condition, truth, parts, about } = explained
  return {
    written: writeCondition(condition)[0]?.text,
    truth,
    ...(parts.length > 0 && { parts: parts.map((part) => conditionJson(part, outcome)) }),
    ...(about && { about: subjectJson(about, outcome) }),
  }
}

function subjectJson(of: Explained, outcome: Outcome): Values {
  const { kind, id, again } = of
  const when = 'when' in of && of.when && { when: conditionJson(of.when, outcome) }
  switch (of.kind) {
    case 'question':
      return { kind, id, ...questionJson(of, outcome), again, ...when }
    case 'measure': {
      const inputs = of.inputs.map((input) => subjectJson(input, outcome))
      const parts = of.parts.map((part) => conditionJson(part, outcome))
      return { kind, id, ...of.range, again, inputs, parts }
    }
    case 'class': {
      const rows = of.rows.map((row) => ({
        class: row.class,
        place: row.place,
        ...(row.when && { when: conditionJson(row.when, outcome) }),
      }))
      return { kind, id, possible: of.result.possible, again, ...when, rows }
    }
    default: {
      const { findings, redFlags } = outcome.questionnaire
      const sources = named([...findings, ...redFlags], id).sources
      const title = titleOfConclusion(id, outcome)
      return { kind, id, title, truth: of.truth, sources, again, ...when }
    }
  }
}

/** `state`: not asked, or what kind of answer there is. */
function questionJson({ id, enabled, answer }: ExplainedQuestion, outcome: Outcome) {
  const question = named(outcome.questionnaire.questions, id)
  const state = answer === undefined ? 'not-asked' : stateOf(answer.kind)
  const said = state === 'answered' && answer && { answer: answerInWords(question, answer) }
  return { ask: fill(question.ask, outcome), enabled, state, ...said }
}

function stateOf(kind: string): 'unknown' | 'declined' | 'answered' {
  return kind === 'unknown' || kind === 'declined' ? kind : 'answered'
}

function whatIfJson({ answers, outcome: then }: WhatIf, outcome: Outcome): Values {
  const { kind: _, ...result } = then
  return {
    answers: answers.map(({ question, answer }) => ({
      question,
      answer: answerInWords(named(outcome.questionnaire.questions, question), answer),
    })),
    outcome: result,
  }
}
