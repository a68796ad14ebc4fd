import { TooManyNodes } from './node-store.ts'

/** The result, or nothing where there were too many nodes. */
export function within<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof TooManyNodes) return undefined
    throw error
  }
}
