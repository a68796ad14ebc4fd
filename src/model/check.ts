import type { CheckCondition } from './condition.ts'

/** A statement about every possible response, partial ones included. */
export type Check = { readonly id: string; readonly name: string } & (
  | {
      readonly kind: 'whenever'
      readonly whenever: CheckCondition
      readonly always: CheckCondition
    }
  | { readonly kind: 'never'; readonly never: CheckCondition }
)
