import type { Case } from '../../model/case.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { levels, practiceCases } from '../../practice/practice-cases.ts'
import { numberSources } from '../../report/number-sources.ts'
import type { DraftSection, Summary } from '../../report/summary.ts'
import { paragraph, plainLine } from '../../report/telling.ts'
import { casesToChooseFrom } from './cases-to-choose-from.ts'
import type { PracticeOptions } from './practice-options.ts'

/** The cases to practise with, by level: their ids, and how their stories begin. */
export function listCases(questionnaire: Questionnaire, options: PracticeOptions): Summary {
  const chosen = casesToChooseFrom(questionnaire, options)
  const sections = levels.map((level): DraftSection => {
    const cases = practiceCases(questionnaire, level).filter((one) => chosen.includes(one))
    const lines = cases.flatMap((one) => [
      plainLine(one.id),
      { ...plainLine(beginning(one)), depth: 1 },
    ])
    return {
      heading: `Level ${level}`,
      blocks: lines.length === 0 ? [] : [{ kind: 'tree', lines }],
    }
  })
  const all = options.level === undefined ? [...sections, ...notDrawn(questionnaire)] : sections
  return { title: `Cases of ${questionnaire.id}`, sections: numberSources(all, []) }
}

const BY_NAME =
  'name one by its id to practise with it. "nuchal show" lists their ids, with what each is about.'

/** Hundreds, perhaps, of which each tries one edge of a rule: too many to be told one by one. */
function notDrawn(questionnaire: Questionnaire): readonly DraftSection[] {
  const count = questionnaire.cases.length - practiceCases(questionnaire).length
  if (count === 0) return []
  const are = count === 1 ? '1 more case is' : `${count} more cases are`
  return [{ heading: 'By name', blocks: [paragraph(`${are} never drawn; ${BY_NAME}`)] }]
}

/** The first sentence; what comes of it is for the student to find out. */
function beginning({ practice }: Case): string {
  const story = practice?.story ?? ''
  return /^.*?[.?!]"?(?=\s|$)/.exec(story)?.[0] ?? story
}
