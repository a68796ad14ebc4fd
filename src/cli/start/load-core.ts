import { join } from 'node:path'
import { Script } from 'node:vm'
import { bytesIn } from '../byte-reader.ts'
import { readKeptCode } from './kept-code.ts'

export type Program = typeof import('./core.ts')

/** The code every command needs, loaded. */
export type Core = {
  readonly program: Program
  readonly script: Script
  readonly bytes: Uint8Array
}

/**
 * Loads it from the folder of the built program, as the `require` of a file in there would, but for what V8
 * made of it at the build (`keep-code.ts`): to make it again takes longer than the summary of a response
 * does.
 */
export function loadCore(folder: string, require: NodeJS.Require): Core {
  const path = join(folder, 'core.js')
  const bytes = bytesIn(path)
  const cachedData = readKeptCode(folder, bytes)
  // The build leaves nothing in it but ASCII, which takes half the room, and puts it into the function
  // that Node would.
  const script = new Script(bytes.toString('latin1'), {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {}, loaded: true } as NodeJS.Module
  require.cache[path] = module
  script.runInThisContext()(module.exports, require, module, path, folder)
  return { program: module.exports, script, bytes }
}
