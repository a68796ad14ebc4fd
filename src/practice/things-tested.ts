import { type Conclusions, thatAre } from './conclusions.ts'
import { type Thing, thingsOf } from './progress.ts'
import { nearness } from './rubric.ts'

/** What a student has to see to get a case right: its red flags, and the topics that matter to it. */
export function thingsTested({ redFlags, topics }: Conclusions): readonly Thing[] {
  const relevant = [...topics].filter(([, standing]) => nearness[standing] > 0).map(([id]) => id)
  return [...thingsOf('red-flag', thatAre(redFlags, 'yes')), ...thingsOf('topic', relevant)]
}
