import type { Explained, ExplainedTopic } from '../model/explanation.ts'
import type { Standing } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'
import { classInWords, subjectInWords, titleOfConclusion } from './explanation-words.ts'
import { idInWords } from './id-in-words.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'

/** What is explained, by its name in words and by its id. */
export function titleOf(of: ExplainedTopic | Explained, outcome: Outcome): string {
  return `Why: ${nameOf(of, outcome)} (${of.id})`
}

function nameOf({ kind, id }: ExplainedTopic | Explained, outcome: Outcome): string {
  const { topics, questions } = outcome.questionnaire
  switch (kind) {
    case 'topic':
      return named(topics, id).title
    case 'finding':
    case 'red-flag':
      return titleOfConclusion(id, outcome)
    case 'question':
      return fill(named(questions, id).ask, outcome)
    default:
      return idInWords(id)
  }
}

/** What it came to, in one sentence. */
export function headline(of: ExplainedTopic | Explained, outcome: Outcome): string {
  switch (of.kind) {
    case 'topic':
      return `This topic ${topicWords[of.standing]}.`
    case 'finding':
      return `This finding ${findingWords[of.truth]}.`
    case 'red-flag':
      return `This warning sign ${flagWords[of.truth]}.`
    case 'class':
      return `This class list: ${classInWords(of.result)}.`
    case 'measure':
      return `${subjectInWords(of, outcome)}.`
    case 'question':
      return `This question ${enabledWords[of.enabled]}.`
  }
}

export const standingWords: Readonly<Record<Standing, string>> = {
  discuss: 'to discuss',
  later: 'for later',
  'may-apply': 'may apply',
  'not-relevant': 'not relevant',
  withheld: 'withheld',
}

const topicWords: Readonly<Record<Standing, string>> = {
  discuss: 'is one to discuss',
  later: 'is one for later: something usually comes first',
  'may-apply': 'may apply: that hangs on answers still open',
  'not-relevant': 'is not relevant with these answers',
  withheld: 'is withheld, because a warning sign comes first',
}

const findingWords: Readonly<Record<Truth, string>> = {
  yes: 'holds with these answers',
  no: 'does not hold with these answers',
  unknown: 'is not known yet: it may or may not hold',
}

const flagWords: Readonly<Record<Truth, string>> = {
  yes: 'is established by these answers',
  no: 'is not raised by these answers, which is no proof that nothing is wrong',
  unknown: 'is not ruled out: questions about it are open',
}

const enabledWords: Readonly<Record<Truth, string>> = {
  yes: 'is asked',
  no: 'is not asked, because of other answers',
  unknown: 'may be asked: that hangs on answers still open',
}
