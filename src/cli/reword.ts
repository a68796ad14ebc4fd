import type { ChoiceQuestion, Question } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Topic } from '../model/topic.ts'

/**
 * A questionnaire in the words of another, as far as that has the same things. Summaries of the two
 * then differ only in what follows from a response.
 */
export function reword(
  questionnaire: Questionnaire,
  words: Questionnaire,
  newNameOf: (question: string) => string,
): Questionnaire {
  const { questions, redFlags, findings, panels, topics } = questionnaire
  const { title, status, review, glossary, sources } = words
  return {
    ...questionnaire,
    ...{ title, status, review },
    glossary: joined(glossary, questionnaire.glossary, idOf),
    sources: joined(sources, questionnaire.sources, idOf),
    sections: inWords(questionnaire.sections, words.sections, (section, { title: said }) => {
      return { ...section, title: said }
    }),
    questions: questions.map((question) => {
      const same = words.questions.find(({ id }) => id === newNameOf(question.id))
      return same === undefined ? question : rewordQuestion(question, same)
    }),
    redFlags: inWords(redFlags, words.redFlags, (flag, said) => {
      return { ...said, urgency: flag.urgency, stop: flag.stop }
    }),
    findings: inWords(findings, words.findings, (_, said) => said),
    panels: inWords(panels, words.panels, (panel, said) => ({ ...said, rows: panel.rows })),
    topics: inWords(topics, words.topics, rewordTopic),
  }
}

type Named = { readonly id: string }

const idOf = ({ id }: Named): string => id

function inWords<T extends Named>(
  things: readonly T[],
  words: readonly T[],
  say: (thing: T, said: T) => T,
): readonly T[] {
  return things.map((thing) => {
    const said = words.find(({ id }) => id === thing.id)
    return said === undefined ? thing : say(thing, said)
  })
}

/** All of one list, and of another what it alone has. */
function joined<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const keys = new Set(first.map(keyOf))
  return [...first, ...second.filter((one) => !keys.has(keyOf(one)))]
}

function rewordQuestion(question: Question, said: Question): Question {
  const { ask, clinician } = said
  const worded = { ...question, ask, ...(clinician !== undefined && { clinician }) }
  if (!hasOptions(worded) || !hasOptions(said)) return worded
  return { ...worded, options: inWords(worded.options, said.options, (_, option) => option) }
}

const hasOptions = (question: Question): question is ChoiceQuestion => 'options' in question

function rewordTopic(topic: Topic, said: Topic): Topic {
  const byFinding = ({ finding }: { readonly finding: string }) => finding
  return {
    ...said,
    rank: { ...said.rank, order: topic.rank.order },
    first: joined(said.first, topic.first, byFinding),
    because: joined(said.because, topic.because, byFinding),
    cautions: joined(said.cautions, topic.cautions, ({ finding, level }) => `${finding}:${level}`),
  }
}
