/**
 * Conditions of the workload, as plain maps that belong to no engine. Their truth has three values, joined
 * by Kleene's rules; `oracle.js` says what each comes to.
 */
export const yes = (question) => ({ kind: 'yes', question })
export const is = (question, option) => ({ kind: 'is', question, option })
export const isOneOf = (question, ...options) => ({ kind: 'is-one-of', question, options })
export const includes = (question, option) => ({ kind: 'includes', question, option })
export const chosen = (question, count) => ({ kind: 'chosen', question, count })
export const from = (question, bound) => ({ kind: 'from', question, bound })
export const below = (question, bound) => ({ kind: 'below', question, bound })
export const between = (question, low, high) => ({ kind: 'between', question, low, high })
export const above = (question, other) => ({ kind: 'above', question, other })
export const answered = (question) => ({ kind: 'answered', question })
export const scoreFrom = (bound) => ({ kind: 'score-from', bound })
export const finding = (id) => ({ kind: 'finding', id })
export const all = (...of) => ({ kind: 'all', of })
export const any = (...of) => ({ kind: 'any', of })
export const atLeast = (count, ...of) => ({ kind: 'at-least', count, of })
export const not = (of) => ({ kind: 'not', of })
