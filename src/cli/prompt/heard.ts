import type { Reply } from '../../interview/reply.ts'

/** A line either makes a reply, or something is to be said and the step asked again. */
export type Heard = { readonly reply: Reply } | { readonly notes: readonly string[] }
