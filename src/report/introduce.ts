import type { Questionnaire } from '../model/questionnaire.ts'
import { opening } from './banners.ts'
import { numberSources } from './number-sources.ts'
import type { Summary } from './summary.ts'
import { paragraph } from './telling.ts'

const howTo =
  'What you cannot answer can be left as not known; that is never taken for a no. Nothing you say ' +
  'leaves this machine, and nothing is kept unless you ask for it.'

/** What a person is told before the first question. */
export function introduce(questionnaire: Questionnaire, today: string): Summary {
  const { blocks } = opening({ questionnaire, today })
  const sections = [{ blocks: [...blocks, paragraph(howTo)] }]
  return { title: questionnaire.title, sections: numberSources(sections, []) }
}
