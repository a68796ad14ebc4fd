import { expect, test } from 'vitest'
import { practiceFolder } from '../../../src/cli/practice/practice-folder.ts'

test.for([
  { env: { XDG_DATA_HOME: '/d' }, platform: 'linux', folder: '/d/nuchal/practice' },
  { env: { XDG_DATA_HOME: 'd' }, platform: 'linux', folder: '/h/.local/share/nuchal/practice' },
  { env: {}, platform: 'linux', folder: '/h/.local/share/nuchal/practice' },
  { env: {}, platform: 'darwin', folder: '/h/Library/Application Support/nuchal/practice' },
  { env: { LOCALAPPDATA: '/l' }, platform: 'win32', folder: '/l/nuchal/practice' },
  { env: {}, platform: 'win32', folder: '/h/.local/share/nuchal/practice' },
])('with $env on $platform it is $folder', ({ env, platform, folder }) => {
  expect(practiceFolder(env, { platform, home: '/h' })).toBe(folder)
})
