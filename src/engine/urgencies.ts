import type { Urgency } from '../model/red-flag.ts'

/** Least urgent first. */
export const urgencies: readonly Urgency[] = ['routine', 'soon', 'urgent', 'emergency']
