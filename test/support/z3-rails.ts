import { both, either, not, type Term } from './z3-text.ts'

/** A truth as two terms: that it is yes, and that it is no; unknown is neither. */
export type Rails = { readonly yes: Term; readonly no: Term }

export const surely: Rails = { yes: 'true', no: 'false' }

/** language.md, "Truth": Kleene's rules. */
export const allOf = (parts: readonly Rails[]): Rails => ({
  yes: both(parts.map(({ yes }) => yes)),
  no: either(parts.map(({ no }) => no)),
})

export const opposite = ({ yes, no }: Rails): Rails => ({ yes: no, no: yes })

export const anyOf = (parts: readonly Rails[]): Rails => opposite(allOf(parts.map(opposite)))

export const isUnknown = ({ yes, no }: Rails): Term => both([not(yes), not(no)])
