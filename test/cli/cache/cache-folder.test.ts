import { expect, test } from 'vitest'
import { cacheFolder } from '../../../src/cli/cache/cache-folder.ts'

test.for([
  { env: { XDG_CACHE_HOME: '/c' }, platform: 'linux', folder: '/c/nuchal' },
  { env: { XDG_CACHE_HOME: 'c' }, platform: 'linux', folder: '/h/.cache/nuchal' },
  { env: {}, platform: 'linux', folder: '/h/.cache/nuchal' },
  { env: {}, platform: 'darwin', folder: '/h/Library/Caches/nuchal' },
  { env: { LOCALAPPDATA: '/l' }, platform: 'win32', folder: '/l/nuchal/cache' },
])('with $env on $platform it is $folder', ({ env, platform, folder }) => {
  expect(cacheFolder(env, { platform, home: '/h' })).toBe(folder)
})
