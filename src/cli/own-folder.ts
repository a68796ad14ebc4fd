import { chmodSync, mkdirSync } from 'node:fs'

/** Makes a folder, or one that is there, a place that only its owner can read. */
export function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
}
