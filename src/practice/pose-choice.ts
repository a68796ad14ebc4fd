import type { Choice } from './choice.ts'
import type { Encounter } from './encounter.ts'
import {
  poseAsks,
  poseCommitment,
  poseCommitments,
  poseStanding,
  poseTopics,
} from './pose-commitments.ts'
import { poseNext, poseSections } from './pose-menu.ts'
import { poseHandingIn, poseLeaving } from './pose-parting.ts'
import { poseGuess, poseSection } from './pose-questions.ts'

/** What there is to choose where a student stands; nothing once the encounter has ended. */
export function poseChoice(encounter: Encounter): Choice | undefined {
  const { at } = encounter
  switch (at.kind) {
    case 'next':
      return poseNext(encounter, at.from)
    case 'sections':
      return poseSections(encounter, at.from)
    case 'section':
      return poseSection(encounter, at.id)
    case 'guess':
      return poseGuess()
    case 'commitments':
      return poseCommitments(encounter, at)
    case 'commitment':
      return poseCommitment(encounter, at)
    case 'topics':
      return poseTopics(encounter)
    case 'standing':
      return poseStanding(encounter, at.topic)
    case 'asks':
      return poseAsks(encounter, at.picked)
    case 'handing-in':
      return poseHandingIn(encounter)
    case 'leaving':
      return poseLeaving()
    case 'ended':
      return undefined
  }
}
