import { isReserved } from '../../definition/link/reserved.ts'
import { idFor } from '../../definition/problem/id-for.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { freeName, idsOf } from '../free-name.ts'

/** The ids a case may have. */
export type CaseIds = {
  /** Why an id will not do, as a sentence; nothing where it will. */
  readonly faultOf: (id: string) => string | undefined
  /** An id made of what was typed, which will do. */
  readonly suggest: (text: string) => string
}

/** `others`: ids of cases that are not the questionnaire's, and yet in the way. */
export function caseIds(questionnaire: Questionnaire, others: readonly string[]): CaseIds {
  const all = [...idsOf(questionnaire), ...others]
  // What a use makes is called after it: `brace.relief`.
  const taken = new Set(all.flatMap((id) => [id, id.split('.', 1)[0] ?? id]))
  const isWord = (id: string) => isReserved({ id, kind: 'case' })
  return {
    faultOf: (id) => {
      if (taken.has(id)) return `The id "${id}" is taken already.`
      if (isWord(id)) return `"${id}" means something else in a questionnaire.`
      return isId(id) ? undefined : `"${id}" is no id: small letters and digits, joined by hyphens.`
    },
    suggest: (text) => {
      const id = shortened(made(text))
      if (id === '') return freeName('case', taken)
      const isOdd = isWord(id) || !Number.isNaN(Number(id))
      return freeName(isOdd ? `case-${id}` : id, taken)
    },
  }
}

const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)

/** Letters with an accent lose it; what is none of ours is left out. */
function made(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return idFor(plain) ?? (isId(plain) ? plain : '')
}

/** As many whole words as an id is read easily with. */
function shortened(id: string): string {
  const words = id.split('-')
  const fits = words.findLastIndex(
    (_, at) => words.slice(0, at + 1).join('-').length <= mostLetters,
  )
  return words.slice(0, Math.max(1, fits + 1)).join('-')
}

const mostLetters = 40
