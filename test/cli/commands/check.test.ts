import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../../src/text/display-width.ts'
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

test.for([20, 40, 80])('on a terminal of %i columns no line is longer', async (columns) => {
  const files = { 'knee.yaml': broken }
  const terminals = { results: true, columns }
  const { results } = await run(['check', 'knee.yaml'], { files, terminals })
  for (const line of results.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
  const [, marked = '', underline = ''] = /^51 (│.*)\n {3}(│.*)$/m.exec(results) ?? []
  expect(marked.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('wrost')
  const all = await run(['check', 'knee.yaml'], {
    files,
    terminals: { results: true, columns: 300 },
  })
  expect(all.results).toBe((await run(['check', 'knee.yaml'], { files })).results)
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
          "fix": [
            {
              "column": 41,
              "endColumn": 46,
              "endLine": 51,
              "file": "knee.yaml",
              "line": 51,
              "text": "worst",
            },
          ],
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

describe('--fix', () => {
  const misspelt = kneeYaml
    .replace('when: worst >= 7 }', 'when: wrost >= 7 } # a comment')
    .replace('when: site includes front', 'when: site includes frnt')

  test('does what the help says, shows it, and writes it', async () => {
    const fixing = await run(['check', 'knee.yaml', '--fix'], { files: { 'knee.yaml': misspelt } })
    expect(fixing.results).toMatchInlineSnapshot(`
      "knee.yaml:51 fixed
      -   hurts: { title: It hurts a lot, when: wrost >= 7 } # a comment
      +   hurts: { title: It hurts a lot, when: worst >= 7 } # a comment

      knee.yaml:53 fixed
      -   in-front: { title: Pain in front, when: site includes frnt }
      +   in-front: { title: Pain in front, when: site includes front }

      "
    `)
    expect(fixing.messages).toMatchInlineSnapshot(`
      "2 fixes made.
      1 questionnaire: 0 errors, 0 warnings
      "
    `)
    expect(fixing.code).toBe(0)
    const fixed = fixing.written.get('knee.yaml')
    expect(fixed).toBe(misspelt.replace('wrost', 'worst').replace('frnt', 'front'))
  })

  test('writes nothing where there is nothing to fix', async () => {
    const { code, results, written } = await run(['check', 'knee.yaml', '--fix'], { files: knee })
    expect({ code, results, written: [...written] }).toEqual({ code: 0, results: '', written: [] })
  })

  test('is only shown with --dry-run, and what is wrong stays wrong', async () => {
    const world = { files: { 'knee.yaml': misspelt } }
    const { code, results, messages, written } = await run(
      ['check', 'knee.yaml', '--dry-run'],
      world,
    )
    expect({ code, written: [...written] }).toEqual({ code: 1, written: [] })
    expect(results).toContain(
      '+   hurts: { title: It hurts a lot, when: worst >= 7 } # a comment\n',
    )
    expect(results).toContain('[unknown-name]')
    expect(messages).toContain('2 fixes can be made; nothing was written.\n')
  })

  test('keeps the results of --format json to the problems that are left', async () => {
    const world = { files: { 'knee.yaml': misspelt } }
    const { results, messages } = await run(
      ['check', 'knee.yaml', '--fix', '--format', 'json'],
      world,
    )
    expect(JSON.parse(results)).toEqual([])
    expect(messages).toContain('knee.yaml:51 fixed\n')
  })

  test('says where it cannot write', async () => {
    const world = { files: { 'knee.yaml': misspelt }, isReadOnly: true }
    const { code, messages } = await run(['check', 'knee.yaml', '--fix'], world)
    expect({ code, messages }).toEqual({
      code: 2,
      messages: 'nuchal: knee.yaml cannot be written\n',
    })
  })

  test('is told of by --format json', async () => {
    const world = { files: { 'knee.yaml': broken } }
    const { results } = await run(['check', 'knee.yaml', '--format', 'json'], world)
    expect(JSON.parse(results)[0].fix).toEqual([
      { file: 'knee.yaml', line: 51, column: 41, endLine: 51, endColumn: 46, text: 'worst' },
    ])
  })
})

describe('every possible response', () => {
  const files = {
    'knee.yaml': kneeYaml.replace(
      'when: relief >= 50',
      'when: { all: [relief >= 50, shot is no] }',
    ),
  }

  test('shows what conditions exclude together', async () => {
    const { code, results } = await run(['check', 'knee.yaml'], { files })
    expect(code).toBe(0)
    expect(results).toMatchInlineSnapshot(`
      "knee.yaml:55:3 warning: "helped" never holds [never-holds]
      55 │   helped: { title: A shot helped, when: { all: [relief >= 50, shot is no] } }
         │   ^^^^^^
      knee.yaml:55:63 because of this, which has to hold
      55 │   helped: { title: A shot helped, when: { all: [relief >= 50, shot is no] } }
         │                                                               ^^^^^^^^^^
      knee.yaml:35:11 and of this, which has to hold for "relief"
      35 │     when: shot is yes
         │           ^^^^^^^^^^^
      help: these cannot be so together: correct one of them

      "
    `)
  })

  test('is told of with its places by --format json', async () => {
    const { results } = await run(['check', 'knee.yaml', '--format', 'json'], { files })
    const [{ code, related }] = JSON.parse(results)
    expect(code).toBe('never-holds')
    expect(related).toMatchObject([
      { line: 55, label: 'because of this, which has to hold' },
      { line: 35, label: 'and of this, which has to hold for "relief"' },
    ])
  })

  test('is not looked at with --no-proof', async () => {
    const { results } = await run(['check', 'knee.yaml', '--no-proof'], { files })
    expect(results).toBe('')
  })

  test('is not decided beyond the budget, which is said and does not fail', async () => {
    const { code, messages } = await run(['check', 'knee.yaml', '--budget', '5'], { files: knee })
    expect(code).toBe(0)
    expect(messages).toMatch(/^knee.yaml: \d+ statements not decided; --budget lets the proof grow/)
  })
})

test('a shipped questionnaire is not a path, and the message says what to do', async () => {
  const { code, messages } = await run(['check', 'occipital-neck'])
  expect(code).toBe(2)
  expect(messages).toMatchInlineSnapshot(`
    "nuchal: "occipital-neck" comes with nuchal, and was checked when that was built
    ("nuchal prove occipital-neck" proves it; to check a copy of it, name its folder)
    "
  `)
})
