import type { Questionnaire } from '../model/questionnaire.ts'
import { opening } from './banners.ts'
import { numberSources } from './number-sources.ts'
import type { Summary } from './summary.ts'
import { paragraph } from './telling.ts'

const howTo =
  'What you cannot answer can be left as not known; that is never taken for a no. Nothing you say ' +
  'leaves this machine'

const unkept = ', and nothing is kept unless you ask for it.'

const keptMeanwhile =
  '. Until the end your answers are kept in a draft that only you can read, so that none is lost. ' +
  'At the end it is erased.'

/** What a person is told before the first question; `isKept`: the answers while they are given. */
export function introduce(questionnaire: Questionnaire, today: string, isKept: boolean): Summary {
  const { blocks } = opening({ questionnaire, today })
  const sections = [{ blocks: [...blocks, paragraph(howTo + (isKept ? keptMeanwhile : unkept))] }]
  return { title: questionnaire.title, sections: numberSources(sections, []) }
}
