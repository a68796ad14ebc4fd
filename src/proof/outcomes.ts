import type { Diagram } from './diagram.ts'

/**
 * Where an output comes out so, by outcome. One outcome is left out: it is so wherever none of the
 * others is. What a questionnaire does not have comes out as that one everywhere.
 */
export type Outcomes = ReadonlyMap<string, Diagram>
