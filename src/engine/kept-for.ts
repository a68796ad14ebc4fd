import type { Program } from './program.ts'

/** What is known of a program by number. */
export type Kept<T> = (program: Program) => (number: number) => T

/**
 * Finds it when it is first asked for, and keeps it as long as the program: outcomes that are settled one
 * after the other ask for much the same.
 */
export function keptFor<T>(find: (program: Program, number: number) => T): Kept<T> {
  const kept = new WeakMap<Program, (T | undefined)[]>()
  return (program) => {
    const known = kept.get(program) ?? []
    kept.set(program, known)
    return (number) => {
      const before = known[number]
      if (before !== undefined) return before
      const found = find(program, number)
      known[number] = found
      return found
    }
  }
}
