import { expect, test } from 'vitest'
import { stateFolder } from '../../../src/cli/draft/state-folder.ts'

test.for([
  { env: { XDG_STATE_HOME: '/s' }, platform: 'linux', folder: '/s/nuchal' },
  { env: { XDG_STATE_HOME: 's' }, platform: 'linux', folder: '/h/.local/state/nuchal' },
  { env: {}, platform: 'linux', folder: '/h/.local/state/nuchal' },
  { env: {}, platform: 'darwin', folder: '/h/Library/Application Support/nuchal' },
  { env: { XDG_STATE_HOME: '/s' }, platform: 'darwin', folder: '/s/nuchal' },
  { env: { LOCALAPPDATA: '/l' }, platform: 'win32', folder: '/l/nuchal' },
])('with $env on $platform they are in $folder', ({ env, platform, folder }) => {
  expect(stateFolder(env, { platform, home: '/h' })).toBe(folder)
})
