import { describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { kneeYaml } from '../knee.ts'

const untidy = 'a:  1  # one\nb: [ x,y ]\n'
const tidy = 'a: 1   # one\nb: [x, y]\n'
const bad = 'a: 1\na: 2\n'

test('a file is laid out in place and named', async () => {
  const files = { 'in/untidy.yaml': untidy, 'in/tidy.yaml': tidy }
  expect(await run(['format', 'in/untidy.yaml', 'in/tidy.yaml'], { files })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "2 files: 1 changed
    ",
      "results": "in/untidy.yaml
    ",
      "written": Map {
        "in/untidy.yaml" => "a: 1   # one
    b: [x, y]
    ",
      },
    }
  `)
})

describe('--check', () => {
  test('names the files not in form, changes nothing and fails', async () => {
    const files = { 'untidy.yaml': untidy, 'tidy.yaml': tidy }
    const args = ['format', '--check', 'untidy.yaml', 'tidy.yaml']
    expect(await run(args, { files })).toMatchInlineSnapshot(`
      {
        "code": 1,
        "messages": "2 files: 1 not in form
      ",
        "results": "untidy.yaml
      ",
        "written": Map {},
      }
    `)
  })

  test('has nothing to say of files in form', async () => {
    const { code, results } = await run(['format', '--check', 'a.yaml'], {
      files: { 'a.yaml': tidy },
    })
    expect({ code, results }).toEqual({ code: 0, results: '' })
  })
})

describe('a file that cannot be read', () => {
  test('is told of as by check, and left alone; the others are laid out', async () => {
    const files = { 'bad.yaml': bad, 'untidy.yaml': untidy }
    const told = await run(['format', 'bad.yaml', 'untidy.yaml'], { files })
    expect(told).toMatchInlineSnapshot(`
      {
        "code": 1,
        "messages": "bad.yaml:2:1 error: "a" stands twice in one map [duplicate-key]
      2 │ a: 2
        │ ^
      bad.yaml:1:1 it stands here first
      1 │ a: 1
        │ ^
      help: rename one of the two, or remove it

      2 files: 1 changed, 1 left alone
      ",
        "results": "untidy.yaml
      ",
        "written": Map {
          "untidy.yaml" => "a: 1   # one
      b: [x, y]
      ",
        },
      }
    `)
  })

  test('fails a check', async () => {
    const { code } = await run(['format', '--check', 'bad.yaml'], { files: { 'bad.yaml': bad } })
    expect(code).toBe(1)
  })
})

describe('standard input', () => {
  test('goes to standard output', async () => {
    const { code, results, messages } = await run(['format', '-'], { input: untidy })
    expect({ code, results, messages }).toEqual({ code: 0, results: tidy, messages: '' })
  })

  test('that is not in form fails a check', async () => {
    const { code, results } = await run(['format', '-', '--check'], { input: untidy })
    expect({ code, results }).toEqual({ code: 1, results: '-\n' })
  })

  test('that cannot be read goes nowhere', async () => {
    const { code, results, messages } = await run(['format', '-'], { input: bad })
    expect({ code, results }).toEqual({ code: 1, results: '' })
    expect(messages).toContain('standard input:2:1 error:')
  })

  test('stands alone', async () => {
    const { code, messages } = await run(['format', '-', 'a.yaml'], { input: tidy })
    expect({ code, messages }).toEqual({
      code: 2,
      messages: 'nuchal: "-" stands alone: it is standard input\n',
    })
  })
})

describe('a folder', () => {
  const files = {
    'all/knee/questionnaire.yaml': `${kneeYaml}include: [ part.yaml ]\n`,
    'all/knee/part.yaml': 'glossary:   {}\n',
    'all/knee/answers.yaml': 'answers:   {}\n',
    'all/one.yaml': untidy,
  }

  test('stands for the files of its questionnaires', async () => {
    const { results } = await run(['format', 'all'], { files })
    const named = results.trimEnd().split('\n')
    expect(named).toEqual(['all/knee/questionnaire.yaml', 'all/knee/part.yaml', 'all/one.yaml'])
  })

  test('that holds none is a mistake of usage', async () => {
    const { code, messages } = await run(['format', 'empty'], { files: { 'empty/a.md': '' } })
    expect({ code, messages }).toEqual({
      code: 2,
      messages:
        'nuchal: empty holds no questionnaire\n' +
        '(a questionnaire is a YAML file, or a folder with questionnaire.yaml)\n',
    })
  })
})

test('a file named twice is laid out once', async () => {
  const { results } = await run(['format', 'a.yaml', 'a.yaml'], { files: { 'a.yaml': untidy } })
  expect(results).toBe('a.yaml\n')
})

test('a file that cannot be written is a mistake of usage', async () => {
  const world = { files: { 'a.yaml': untidy }, isReadOnly: true }
  const { code, messages } = await run(['format', 'a.yaml'], world)
  expect({ code, messages }).toEqual({ code: 2, messages: 'nuchal: a.yaml cannot be written\n' })
})
