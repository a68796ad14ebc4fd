import { describe, expect, test } from 'vitest'
import type { Claim, Pedigree } from '../src/model/source.ts'
import { promisesIn } from './support/banned-words.ts'
import { patientTexts } from './support/patient-texts.ts'
import { questionnairesIn } from './support/questionnaires-in.ts'
import { median, readingGrade, sentencesOf, wordsOf } from './support/reading-grade.ts'

describe.each(questionnairesIn('questionnaires'))('$id', (questionnaire) => {
  const texts = patientTexts(questionnaire)

  test('reads at grade 8 or lower by two formulas, at the median', () => {
    const sentences = texts.filter(({ text }) => wordsOf(text).length >= 5)
    const grades = sentences.map(({ text }) => readingGrade(text))
    expect(grades.length).toBeGreaterThan(50)
    expect(median(grades.map(({ fleschKincaid }) => fleschKincaid))).toBeLessThanOrEqual(8)
    expect(median(grades.map(({ automated }) => automated))).toBeLessThanOrEqual(8)
  })

  test('has no sentence of more than 25 words', () => {
    const long = texts.flatMap(({ where, text }) => {
      return sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > 25)
        .map((sentence) => `${where}: ${sentence}`)
    })
    expect(long).toEqual([])
  })

  test('promises nothing and judges nobody', () => {
    const promises = texts.flatMap(({ where, text }) => {
      return promisesIn(text).map((words) => `${where}: ${words}`)
    })
    expect(promises).toEqual([])
  })

  test('says of every claim who says so, or on what basis', () => {
    const { about = [], topics, findings, redFlags, glossary, panels } = questionnaire
    const claims: readonly Pedigree[] = [
      ...about,
      ...findings.filter(({ say }) => say !== undefined),
      ...[...redFlags, ...glossary, ...panels],
      ...topics.flatMap(({ rank, evidence, first, cautions, about }) => {
        return [rank, evidence, ...first, ...cautions, ...Object.values(about).flat()]
      }),
    ]
    const bare = claims.filter(({ sources, basis }) => sources.length === 0 && basis === undefined)
    expect(bare).toEqual([])
  })

  test('uses every source it lists', () => {
    const told = JSON.stringify({ ...questionnaire, sources: [] })
    const unused = questionnaire.sources.filter(({ id }) => !told.includes(`"${id}"`))
    expect(unused.map(({ id }) => id)).toEqual([])
  })

  test('names the study and its people wherever a claim of a topic gives a figure', () => {
    const bare = questionnaire.topics.flatMap(({ id, about }) => {
      return Object.entries(about).flatMap(([part, claims]) => {
        const where = `${id} ${part}`
        const wrong = claims.filter((claim) => givesFigure(claim) && !namesStudy(claim))
        return wrong.map(({ say }) => `${where}: ${say}`)
      })
    })
    expect(bare).toEqual([])
  })
})

describe('a promise or a verdict', () => {
  test.for([
    'You have occipital neuralgia.',
    'Your answers show that you have chronic migraine.',
    'You probably have a bleeding disorder.',
    'You qualify for radiofrequency.',
    'You are eligible for a second block.',
    'You need an occipital nerve block.',
    'You should have surgery.',
    'Freezing will cure the pain.',
    'It cures most people.',
    'The block is safe.',
    'These shots are very safe in pregnancy.',
    'It has no side effects.',
    'It works without risk.',
    'Relief is guaranteed.',
    'There is no doubt that it is safe.',
    'Do you hurt? You have migraine.',
  ])('is found in "%s"', (text) => {
    expect(promisesIn(text)).not.toEqual([])
  })

  test.for([
    'Numbness may be permanent.',
    'Do you have migraine?',
    'Have you been told that you have arthritis?',
    'You have had neck pain for 8 months.',
    'If you have cancer, tell the team.',
    'Do I qualify for a second block?',
    'A rule that is met does not mean that you qualify.',
    'Do you need an operation?',
    'It is not a cure, and it will not cure the cause.',
    'It is not known to be safe in pregnancy.',
    'Is freezing safe with my illness?',
    'It is not safe in pregnancy.',
    'Ask whether it is safe with a pacemaker.',
    'That does not mean no side effects.',
    'About 4 of 100 people stopped because of side effects.',
    'Relief cannot be guaranteed.',
  ])('is not seen in "%s"', (text) => {
    expect(promisesIn(text)).toEqual([])
  })
})

describe('the yardsticks', () => {
  test.for([
    { text: 'It hurts. The dose is 0.5 mL, three times.', words: [2, 7] },
    { text: 'Where is it? "Here." There!', words: [3, 1, 1] },
    { text: 'Follow-up after 3 to 6 weeks, at most', words: [8] },
  ])('count the words of each sentence of "$text"', ({ text, words }) => {
    expect(sentencesOf(text).map((sentence) => wordsOf(sentence).length)).toEqual(words)
  })

  test('grade a hard text higher than a plain one', () => {
    const plain = readingGrade('The shot numbs the nerve. It may hurt for a day.')
    const hard = readingGrade(
      'Anaesthetic infiltration adjacent to neurological structures temporarily interrupts transmission.',
    )
    expect(plain.fleschKincaid).toBeLessThan(4)
    expect(plain.automated).toBeLessThan(4)
    expect(hard.fleschKincaid).toBeGreaterThan(12)
    expect(hard.automated).toBeGreaterThan(12)
  })

  test('do not count a medical name as a hard word', () => {
    expect(readingGrade('Radiofrequency may help.')).toEqual(readingGrade('Name may help.'))
  })

  test.for([
    { say: '58 of 100 people were free of pain.', figure: true },
    { say: 'Pain fell by 30 percent.', figure: true },
    { say: 'Experts accept one block with over 50 percent relief.', figure: false },
    { say: 'It ends unless days are down by 30 percent or more.', figure: false },
    { say: 'It takes 5 to 10 minutes.', figure: false },
  ])('take "$say" for a figure: $figure', ({ say, figure }) => {
    expect(givesFigure({ say, sources: [] })).toBe(figure)
  })
})

/** A share or a count of people; a mark that somebody set ("over 50 percent") is none. */
function givesFigure({ say }: Claim): boolean {
  const marks =
    /\b(?:over|above|under|at least|less than) \d+ percent|\d+ percent or (?:more|less)/gu
  return /\d (?:of \d|percent|people|in \d)|\d%/u.test(say.replaceAll(marks, ''))
}

/** How many: of people, or in the name of the study where something else was counted. */
function namesStudy({ design, people }: Claim): boolean {
  return design !== undefined && (people !== undefined || /\d/.test(design))
}
