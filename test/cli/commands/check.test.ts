import { describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { knee, kneeYaml } from '../knee.ts'

const broken = kneeYaml.replace('when: worst >= 7', 'when: wrost >= 7')
const unused = kneeYaml.replace('findings:', 'findings:\n  calm: { title: Calm, when: worst <= 2 }')

test('a clean questionnaire has nothing to show', async () => {
  expect(await run(['check', 'knee.yaml', '--strict'], { files: knee })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "1 questionnaire: 0 errors, 0 warnings
    ",
      "results": "",
      "written": Map {},
    }
  `)
})

test('errors are shown in their place on stdout, and fail', async () => {
  const { code, results, messages } = await run(['check', 'knee.yaml'], {
    files: { 'knee.yaml': broken },
  })
  expect(code).toBe(1)
  expect(results).toMatchInlineSnapshot(`
    "knee.yaml:51:41 error: nothing is called "wrost" [unknown-name]
    51 │   hurts: { title: It hurts a lot, when: wrost >= 7 }
       │                                         ^^^^^
    help: did you mean "worst"?

    "
  `)
  expect(messages).toBe('1 questionnaire: 1 error, 0 warnings\n')
})

describe('a warning', () => {
  const files = { 'knee.yaml': unused }

  test('is shown and does not fail', async () => {
    expect(await run(['check', 'knee.yaml'], { files })).toMatchInlineSnapshot(`
      {
        "code": 0,
        "messages": "1 questionnaire: 0 errors, 1 warning
      ",
        "results": "knee.yaml:51:3 warning: nothing uses the finding "calm" [unused]
      51 │   calm: { title: Calm, when: worst <= 2 }
         │   ^^^^
      help: remove it

      ",
        "written": Map {},
      }
    `)
  })

  test('fails with --strict', async () => {
    expect((await run(['check', 'knee.yaml', '--strict'], { files })).code).toBe(1)
  })

  test('does not keep a questionnaire from being used', async () => {
    const { code, messages } = await run(['evaluate', 'knee.yaml'], {
      files,
      input: 'answers: {}',
    })
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
  })
})

describe('--format json', () => {
  test('is a list of problems with their places', async () => {
    const files = { 'knee.yaml': broken }
    const { code, results } = await run(['check', 'knee.yaml', '--format', 'json'], { files })
    expect(code).toBe(1)
    expect(JSON.parse(results)).toMatchInlineSnapshot(`
      [
        {
          "code": "unknown-name",
          "column": 41,
          "endColumn": 46,
          "endLine": 51,
          "file": "knee.yaml",
          "help": "did you mean "worst"?",
          "line": 51,
          "message": "nothing is called "wrost"",
          "severity": "error",
        },
      ]
    `)
  })

  test('is an empty list where there is no problem', async () => {
    const { results } = await run(['check', 'knee.yaml', '--format', 'json'], { files: knee })
    expect(results).toBe('[]\n')
  })
})

describe('a path', () => {
  const files = {
    'all/knee.yaml': kneeYaml,
    'all/other.yml': unused,
    'all/folder/questionnaire.yaml': broken,
    'all/folder/part.yaml': 'questions: {}',
    'all/readme.md': '# not a questionnaire',
    'all/images/knee.png': '',
    'empty/readme.md': '',
    'broken.yaml': broken,
  }

  test.for([
    { what: 'a file', paths: ['broken.yaml'], tally: '1 questionnaire: 1 error, 0 warnings' },
    {
      what: 'a folder with a questionnaire',
      paths: ['all/folder/'],
      tally: '1 questionnaire: 1 error, 0 warnings',
    },
    {
      what: 'a folder of questionnaires',
      paths: ['all'],
      tally: '3 questionnaires: 1 error, 1 warning',
    },
    {
      what: 'several paths',
      paths: ['all', 'broken.yaml', './broken.yaml'],
      tally: '5 questionnaires: 3 errors, 1 warning',
    },
  ])('may be $what', async ({ paths, tally }) => {
    const { code, messages } = await run(['check', ...paths], { files })
    expect({ code, messages }).toEqual({ code: 1, messages: `${tally}\n` })
  })

  test('is how its files are called', async () => {
    const { results } = await run(['check', 'all', 'broken.yaml'], { files })
    const called = results.match(/^\S+(?=:\d+:\d+ )/gm)
    expect(called).toEqual(['all/other.yml', 'all/folder/questionnaire.yaml', 'broken.yaml'].sort())
  })

  test.for([
    { what: 'missing', path: 'nope.yaml', says: 'there is no file or folder nope.yaml' },
    {
      what: 'a folder without questionnaires',
      path: 'empty',
      says: 'empty holds no questionnaire',
    },
  ])('that is $what is a mistake of usage', async ({ path, says }) => {
    const { code, results, messages } = await run(['check', 'broken.yaml', path], { files })
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toBe(
      `nuchal: ${says}\n(a questionnaire is a YAML file, or a folder with questionnaire.yaml)\n`,
    )
  })

  test('that leads out of the folder is a problem', async () => {
    const world = {
      files: { 'in/knee.yaml': `${kneeYaml}include: [../out.yaml]\n`, 'out.yaml': '' },
    }
    const { code, results } = await run(['check', 'in/knee.yaml'], world)
    expect(code).toBe(1)
    expect(results).toContain('[outside-folder]')
  })
})
