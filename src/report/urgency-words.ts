import type { Urgency } from '../model/red-flag.ts'

export const mostUrgentFirst: readonly Urgency[] = ['emergency', 'urgent', 'soon', 'routine']

export const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  soon: 'Soon',
  routine: 'Routine',
}
