/** What a compact result may hold, in this order; `id` comes before all of them. */
export const resultFields = [
  'urgency',
  'redFlags',
  'openRedFlags',
  'topics',
  'classes',
  'findings',
  'measures',
] as const

export type ResultField = (typeof resultFields)[number]

/** What it holds unless others are chosen. */
export const usualFields: readonly ResultField[] = ['urgency', 'redFlags', 'topics', 'classes']
