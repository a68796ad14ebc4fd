import { stringify } from 'yaml'
import { toValues } from '../answer/answer-value.ts'
import type { Item } from '../coverage/coverage-item.ts'
import type { Suggestion } from '../coverage/suggest-cases.ts'
import type { AnswerValue, Expectation } from '../model/case.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { authoredExpectation } from './authored-expectation.ts'
import { freeName, idsOf } from './free-name.ts'
import { itemWords } from './item-words.ts'
import { changeWords } from './mutant-words.ts'
import { ownerWords } from './statement-words.ts'

/** A suggestion with a name, as an author writes a case. */
export type SuggestedCase = {
  readonly id: string
  readonly title: string
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly expect: Expectation
}

/** Suggestions as cases, named for what they are about; no name stands for something else already. */
export function nameSuggestions(
  suggestions: readonly Suggestion[],
  questionnaire: Questionnaire,
): readonly SuggestedCase[] {
  const taken = idsOf(questionnaire)
  return suggestions.map((suggestion) => {
    const { answers, expect } = suggestion
    const id = freeName(baseName(suggestion), taken)
    taken.add(id)
    return { id, title: titleOf(suggestion), answers: toValues(answers), expect }
  })
}

/** Ready to paste; what is expected is what comes out now. */
export function suggestionsToYaml(suggested: readonly SuggestedCase[]): string {
  if (suggested.length === 0) return '# No case is missing.\n'
  const note =
    '# Suggested cases. They expect what comes out now: confirm each, and say whom it is about.\n'
  return note + stringify({ cases: suggestionsToJson(suggested) }, { lineWidth: 0 })
}

/** By id, with the keys of a questionnaire's file. */
export function suggestionsToJson(suggested: readonly SuggestedCase[]): object {
  return Object.fromEntries(
    suggested.map(({ id, title, answers, expect }) => [
      id,
      { title, answers, expect: authoredExpectation(expect) },
    ]),
  )
}

function baseName({ for: what }: Suggestion): string {
  if ('tells' in what) return `${what.tells.mutant.owner.id}-kept`
  const [first] = what.shows
  return first === undefined ? 'response' : nameOf(first)
}

function nameOf(item: Item): string {
  switch (item.kind) {
    case 'standing':
      return `${item.topic}-${item.standing}`
    case 'red-flag':
      return `${item.id}-${item.truth}`
    case 'row':
      return `${item.list}-${item.class}`
    case 'line':
      return `${item.at.owner.id}-${item.truth}`
  }
}

function titleOf({ for: what }: Suggestion): string {
  if ('tells' in what) {
    const { owner, change } = what.tells.mutant
    const { before, after } = changeWords(change)
    return `Would notice, in ${ownerWords(owner)}: ${before} -> ${after}`
  }
  const [first, ...others] = what.shows
  const more = others.length === 0 ? '' : `; and ${others.length} more`
  return first === undefined ? '' : `Shows: ${itemWords(first)}${more}`
}
