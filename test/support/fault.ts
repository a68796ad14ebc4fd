import type { Plant } from './plant-edits.ts'

/** A kind of mistake, planted in places; each place with the statement that then is not so. */
export type Fault = {
  readonly kind: string
  readonly places: readonly (readonly [plant: Plant, found: string])[]
}
