import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { gitHistory } from '../../src/cli/git-history.ts'
import { main } from '../../src/cli/main.ts'
import { fakeHost } from './fake-host.ts'
import { rash } from './rash-versions.ts'

const folder = mkdtempSync(join(tmpdir(), 'nuchal-history-'))
const history = gitHistory(folder)

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder })

const commit = (content: string) => {
  writeFileSync(join(folder, 'rash', 'questionnaire.yaml'), content)
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '-m', 'a version')
}

git('init', '-q')
mkdirSync(join(folder, 'rash'))
writeFileSync(
  join(folder, 'rash', 'more.yaml'),
  'glossary: { rash: { say: Spots., basis: project } }\n',
)
commit(rash(['questions:\n', 'include: [more.yaml]\nquestions:\n']))
commit(rash(['days >= 7', 'days > 7']))

afterAll(() => rmSync(folder, { recursive: true }))

/** A command in the folder of the repository, where the files are those of a world. */
async function diff(...versions: readonly string[]) {
  const { host, output } = fakeHost({ files: { 'rash.yaml': rash() } })
  const code = await main(['diff', ...versions], { ...host, history: async () => history })
  return { code, ...output() }
}

test('a revision is read as it was, with what it includes, whatever is there now', async () => {
  const { code, results, messages } = await diff('HEAD~1:rash', 'HEAD:rash/')
  expect(messages).toBe('')
  expect(results).toContain('topic cream: discuss -> later')
  expect(results).toContain('questionnaire rash: glossary')
  expect(code).toBe(1)
})

test('a file of a revision is compared with a file that is here', async () => {
  const { code, results } = await diff('HEAD:rash/questionnaire.yaml', 'rash.yaml')
  expect(results).toContain('topic cream: later -> discuss')
  expect(code).toBe(1)
})

test.for([
  { name: 'v9:rash', message: 'git knows no revision "v9"' },
  { name: 'HEAD:knee', message: 'HEAD has no file or folder knee' },
  { name: 'HEAD:', message: 'HEAD: holds no questionnaire.yaml' },
])('$name is told not to be there', async ({ name, message }) => {
  const { code, messages } = await diff(name, 'rash.yaml')
  expect(messages).toContain(`nuchal: ${message}\n`)
  expect(code).toBe(2)
})

test('a revision that git would take for an option is refused', async () => {
  const { code, messages } = await diff('--', '--batch:rash', 'rash.yaml')
  expect(messages).toContain('nuchal: "--batch" is no revision\n')
  expect(code).toBe(2)
})

test('a folder without a repository has no revisions', () => {
  const { kindOf } = gitHistory(tmpdir())
  expect(() => kindOf('HEAD', 'rash')).toThrow('there is no git repository here')
})

test('that git is not here is told', () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(() => history.kindOf('HEAD', 'rash')).toThrow('git is needed for this, and is not here')
  vi.unstubAllEnvs()
})
