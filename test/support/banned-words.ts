import { sentencesOf } from './reading-grade.ts'

const condition =
  '(?:\\w+ ){0,3}(?:neuralgia|migraine|headache|arthritis|cancer|tumou?r|stroke|meningitis|infection|' +
  'bleed(?:ing)?|arteritis|disease|disorder|syndrome|radiculopathy|neuropathy|fracture)'

const procedure =
  '(?:\\w+ ){0,4}(?:blocks?|shots?|injections?|surgery|operation|procedure|radiofrequency|' +
  'ablation|rhizotomy|neurectomy|cryoneurolysis|freezing|botulinum toxin|stimulator|implant|scan)'

/** Promises and verdicts, which no text of ours may make. */
const banned: readonly RegExp[] = [
  new RegExp(
    `\\byou (?:may |might |probably |clearly )?(?:have|suffer from) ${condition}\\b`,
    'giu',
  ),
  /\byou(?:r answers)? (?:\w+ )?(?:qualify|are (?:\w+ )?(?:eligible|a (?:good )?candidate))/giu,
  new RegExp(`\\byou (?:will |do |really )?(?:need|must have|should have) ${procedure}\\b`, 'giu'),
  /\b(?:will|is going to|can) (?:\w+ )?(?:cure|fix|heal)\b|\bcures\b/giu,
  /\b(?:is|are) (?:\w+ )?safe\b/giu,
  /\b(?:no|without(?: any)?) (?:side effects|risks?)\b|\brisk-free\b/giu,
  /\bguarantee[ds]?\b/giu,
]

/** What makes the words after it honest: a question, a condition or a denial. */
const honest = /\b(?:not|never|nobody|nothing|no(?! doubt)|cannot|whether|if)\b/iu

/** The promises and verdicts in a text; asked, or told on a condition or with a not, they are none. */
export function promisesIn(text: string): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => !/\?["')]*$/.test(sentence))
    .flatMap((sentence) => {
      const found = banned.flatMap((pattern) => [...sentence.matchAll(pattern)])
      return found
        .filter(
          ({ index, 0: words }) => !honest.test(`${sentence.slice(0, index)} ${within(words)}`),
        )
        .map(([words]) => words)
    })
}

/** The words between the first and the last of a match: "is not safe" denies itself. */
function within(words: string): string {
  return words.split(' ').slice(1, -1).join(' ')
}
