import { automatedReadability } from 'automated-readability'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { medicalNames } from './medical-names.ts'

/** School years needed to read a text, by its syllables and by its letters. */
export type ReadingGrade = { readonly fleschKincaid: number; readonly automated: number }

/** Two published formulas; a medical name counts as one short word, since no other word will do. */
export function readingGrade(text: string): ReadingGrade {
  const plain = withoutNames(text)
  const words = wordsOf(plain)
  const sentence = sentencesOf(plain).length
  const counts = { sentence, word: words.length, syllable: syllable(words.join(' ')) }
  const character = words.join('').length
  return {
    fleschKincaid: fleschKincaid(counts),
    automated: automatedReadability({ ...counts, character }),
  }
}

/** A full stop inside a number or an address ends nothing. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]["')]?)\s+/).filter((sentence) => wordsOf(sentence).length > 0)
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []
}

function withoutNames(text: string): string {
  return medicalNames.reduce((plain, name) => {
    return plain.replaceAll(new RegExp(`\\b${name}\\b`, 'giu'), 'name')
  }, text)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
