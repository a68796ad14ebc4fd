import { readFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { readKeptCode } from './kept-code.ts'

export type Program = typeof import('./core.ts')

/** The code every command needs, loaded. */
export type Core = {
  readonly program: Program
  readonly script: Script
  readonly bytes: Uint8Array
}

/**
 * Loads it from the folder of the built program, as `require` would, but for what V8 made of it at
 * the build (`keep-code.ts`): to make it again takes longer than the summary of a response does.
 */
export function loadCore(folder: string): Core {
  const path = join(folder, 'core.js')
  const bytes = readFileSync(path)
  const cachedData = readKeptCode(folder, bytes)
  // The build leaves nothing in it but ASCII, which takes half the room, and puts it into the function
  // that Node would.
  const script = new Script(bytes.toString('latin1'), {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const require = createRequire(path)
  const module = new Module(path)
  module.filename = path
  require.cache[path] = module
  script.runInThisContext()(module.exports, require, module, path, folder)
  module.loaded = true
  return { program: module.exports, script, bytes }
}
