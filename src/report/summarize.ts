import { opening } from './banners.ts'
import { cautionsToTell } from './cautions-to-tell.ts'
import { describedFeatures } from './described-features.ts'
import { inShort } from './in-short.ts'
import { nothingFits } from './nothing-fits.ts'
import { numberSources, sourcesMentioned } from './number-sources.ts'
import type { Occasion } from './occasion.ts'
import { providerQuestions } from './provider-questions.ts'
import { sourceList } from './source-list.ts'
import type { DraftSection, Summary } from './summary.ts'
import { toldUs } from './told-us.ts'
import { topicsAtAGlance } from './topics-at-a-glance.ts'
import { topicsForLater } from './topics-for-later.ts'
import { topicsThatMayApply } from './topics-that-may-apply.ts'
import { topicsToDiscuss } from './topics-to-discuss.ts'
import { whatThisIsAbout } from './what-this-is-about.ts'
import { whatThisIsNot } from './what-this-is-not.ts'
import { whatToDoFirst, whatToDoNow } from './what-to-do-first.ts'
import { wordsUsed } from './words-used.ts'

/** What a patient is told: all of it, or after an established stop only what to do now. */
export function summarize(occasion: Occasion): Summary {
  const { questionnaire, assessment } = occasion
  const told = assessment.stopped ? [whatToDoNow(occasion)] : allSections(occasion)
  const sources = sourcesMentioned(told, questionnaire.sources)
  const sections = [...told, ...sourceList(sources), whatThisIsNot(occasion)]
  return { title: questionnaire.title, sections: numberSources(sections, sources) }
}

function allSections(occasion: Occasion): readonly DraftSection[] {
  const sections = [
    opening(occasion),
    whatToDoFirst(occasion),
    inShort(occasion),
    ...whatThisIsAbout(occasion),
    toldUs(occasion),
    ...describedFeatures(occasion),
    ...topicsAtAGlance(occasion),
    ...topicsToDiscuss(occasion),
    ...topicsForLater(occasion),
    ...topicsThatMayApply(occasion),
    ...nothingFits(occasion),
    ...providerQuestions(occasion),
    ...cautionsToTell(occasion),
  ]
  return [...sections, ...wordsUsed(sections, occasion)]
}
