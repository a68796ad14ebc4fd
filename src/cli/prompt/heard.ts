import type { Reply } from '../../interview/reply.ts'

/**
 * A line either makes a reply, or something is to be said and the step asked again;
 * `isFound`: what is said holds the rows that were sought, so all of them need not be said again.
 */
export type Heard =
  | { readonly reply: Reply }
  | { readonly notes: readonly string[]; readonly isFound?: boolean }
