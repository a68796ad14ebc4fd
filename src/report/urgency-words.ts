import type { UrgencyRange } from '../model/assessment.ts'
import type { Urgency } from '../model/red-flag.ts'

export const mostUrgentFirst: readonly Urgency[] = ['emergency', 'urgent', 'soon', 'routine']

export const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  soon: 'Soon',
  routine: 'Routine',
}

/** From what is established up to what is still open. */
export function urgencyInWords({ atLeast, atMost }: UrgencyRange): string {
  if (atLeast === atMost) return urgencyWords[atLeast]
  const [least, most] = [atLeast, atMost].map((one) => urgencyWords[one].toLowerCase())
  return `At least ${least}; up to ${most} is not ruled out`
}
