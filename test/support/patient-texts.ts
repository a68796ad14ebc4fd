import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Topic } from '../../src/model/topic.ts'

/** A text a patient or a student may read, and where an author finds it. */
export type PatientText = { readonly where: string; readonly text: string }

/** All that a questionnaire can tell or ask a patient, and the stories of its cases; a value to be inserted reads as a number. */
export function patientTexts(questionnaire: Questionnaire): readonly PatientText[] {
  const { findings, panels, glossary, redFlags, sections, topics, cases } = questionnaire
  const texts = [
    told('title', questionnaire.title),
    told('purpose', questionnaire.purpose),
    told('decision', questionnaire.decision),
    told('funding', questionnaire.funding),
    ...(questionnaire.about ?? []).map(({ say }) => told('about', say)),
    ...sections.map(({ id, title }) => told(id, title)),
    ...questionTexts(questionnaire),
    ...findings.flatMap(({ id, title, say }) => [told(id, title), told(id, say)]),
    ...panels.map(({ id, title }) => told(id, title)),
    ...glossary.map(({ id, say }) => told(`glossary ${id}`, say)),
    ...redFlags.flatMap((flag) => [told(flag.id, flag.say), told(`${flag.id} do`, flag.do)]),
    ...topics.flatMap(topicTexts),
    ...cases.map(({ id, practice }) => told(`${id} story`, practice?.story)),
  ]
  return texts.filter(({ text }) => text !== '')
}

function questionTexts({ questions }: Questionnaire): readonly PatientText[] {
  return questions.flatMap((question) => {
    const { id, ask, help, why } = question
    const options = 'options' in question ? question.options : []
    return [
      told(id, ask),
      told(`${id} help`, help),
      told(`${id} why`, why),
      ...options.map((option) => told(`${id} ${option.id}`, option.text)),
    ]
  })
}

function topicTexts(topic: Topic): readonly PatientText[] {
  const { id, about, evidence, rank } = topic
  const reasons = [...topic.first, ...topic.because, ...topic.cautions]
  return [
    told(id, topic.title),
    ...topic.aka.map((name) => told(`${id} aka`, name)),
    told(`${id} rank`, rank.because),
    told(`${id} evidence`, evidence.say),
    ...reasons.map(({ finding, say }) => told(`${id} ${finding}`, say)),
    ...Object.entries(about).flatMap(([part, claims]) => {
      return claims.map(({ say }) => told(`${id} ${part}`, say))
    }),
    ...topic.askYourProvider.map((question) => told(question.id, question.ask)),
  ]
}

function told(where: string, text = ''): PatientText {
  return { where, text: text.replaceAll(/\{[^}]*\}/g, '8') }
}
