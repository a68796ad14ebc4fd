import { describe, expect, test } from 'vitest'
import { run, type World } from '../fake-host.ts'
import { knee, kneeYaml } from '../knee.ts'

const story = 'A gardener: "It is my knee".\n\nIt hurts on the stairs.\n'
const answers = 'answers: { worst: 9, site: [front], shot: yes, relief: 60 }\n'
const more = { ...knee, 'story.txt': story, 'answers.yaml': answers }

/** All there is to say, beforehand. */
const given = ['--level', '2', '--story', 'story.txt', '--title', 'On stairs']
const whole = [...given, '--answers', 'answers.yaml']

/** Runs new-case on the knee questionnaire; nobody is there to answer more than `input`. */
async function newCase(options: readonly string[], world: World = {}) {
  return await run(['new-case', 'knee.yaml', ...options], {
    ...world,
    files: { ...more, ...world.files },
  })
}

describe('a case given beforehand', () => {
  test('is printed as YAML, and what it shows is told beside it', async () => {
    expect(await newCase(whole)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "messages": "
      What follows from these answers:
        Urgency: At least routine; up to emergency is not ruled out
        Red flags established: none
        Red flags not ruled out: infection, jammed
        Topics (discuss): exercise

      Shown by no other case:
        in the question "relief":
          "shot is yes" decisive as yes
        in the finding "helped":
          "relief >= 50" decisive as yes

      The case expects what comes out now. Confirm that each line is right.

      ",
        "results": "cases:
        on-stairs:
          title: On stairs
          answers:
            site:
              - front
            worst: 9
            shot: yes
            relief: 60
          expect:
            findings:
              helped: yes
            topics:
              exercise: discuss
          practice:
            level: 2
            story: >-
              A gardener: "It is my knee".


              It hurts on the stairs.
      ",
        "written": Map {},
      }
    `)
  })

  test('passes as a test once it is pasted', async () => {
    const { results } = await newCase(whole)
    const pasted = kneeYaml + results.replace('cases:\n', '')
    const { code, results: tested } = await run(['test', 'knee.yaml'], {
      files: { 'knee.yaml': pasted },
    })
    expect({ code, tested }).toEqual({ code: 0, tested: '2 passed, 0 failed\n' })
  })

  test('is in the form that format gives', async () => {
    const { results } = await newCase(whole)
    const { code } = await run(['format', '--check', 'case.yaml'], {
      files: { 'case.yaml': results },
    })
    expect(code).toBe(0)
  })

  test('that is never drawn need not have a story', async () => {
    const args = ['--level', 'none', '--title', 'On stairs', '--answers', 'answers.yaml']
    const { code, results } = await newCase(args)
    expect(code).toBe(0)
    expect(results).not.toContain('practice')
    const told = await newCase([...args, '--story', 'story.txt'])
    expect(told.results).toMatch(/ {4}practice:\n {6}story: /)
  })

  test('leaves out an answer that the others rule out, and says so', async () => {
    const files = { 'answers.yaml': 'answers: { shot: no, relief: 60 }\n' }
    const { results, messages } = await newCase(whole, { files })
    expect(results).not.toContain('relief')
    expect(messages).toContain('Left out, for the other answers rule it out: relief\n')
  })

  test('with the answers of another case names that one', async () => {
    const files = { 'answers.yaml': 'answers: { site: [front], worst: 8 }\n' }
    const { code, messages } = await newCase(whole, { files })
    expect(messages).toContain('It has the same answers as the case "sore".\n')
    expect(code).toBe(0)
  })

  test('that adds nothing says so', async () => {
    const files = { 'answers.yaml': 'answers: { site: [front], worst: 10 }\n' }
    const { messages } = await newCase(whole, { files })
    expect(messages).toContain('It shows nothing that no other case shows.\n')
  })

  test('keeps its messages to a narrow screen', async () => {
    const { messages } = await newCase(whole, { terminals: { columns: 40 } })
    expect(messages.split('\n').filter((line) => line.length > 40)).toEqual([])
  })
})

describe('what will not do', () => {
  test.for([
    {
      what: 'an id that is taken',
      args: ['--id', 'sore'],
      says: 'The id "sore" is taken already.',
    },
    { what: 'the id of a question', args: ['--id', 'worst'], says: 'taken already' },
    { what: 'a word of the language', args: ['--id', 'none'], says: 'means something else' },
    { what: 'an id with a blank', args: ['--id', 'on stairs'], says: '"on stairs" is no id' },
    { what: 'a level there is not', args: ['--level', '4'], says: '1, 2, 3, none' },
    { what: 'a title without words', args: ['--title', ' '], says: 'There are no words in it.' },
    {
      what: 'a title that turns writing around',
      args: ['--title', 'x\u202ey'],
      says: 'may hold (U+202E)',
    },
    { what: 'no story file', args: ['--story', 'none.txt'], says: 'there is no file none.txt' },
    { what: 'an empty story', args: ['--story', 'empty.txt'], says: 'empty.txt holds no story' },
    { what: 'a folder as the place', args: ['--out', '.'], says: '. is a folder' },
  ])('$what is refused', async ({ args, says }) => {
    const files = { 'empty.txt': ' \n' }
    const { code, results, messages } = await newCase([...whole, ...args], { files })
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toContain(says)
  })

  test.for([
    { what: 'a story that is no text', files: { 'story.txt': new Uint8Array([65, 0xff]) } },
    { what: 'a story with an escape', files: { 'story.txt': 'a \u001B[2J b' } },
    { what: 'an answer that cannot be', files: { 'answers.yaml': 'answers: { worst: 99 }' } },
  ])('$what is a problem of its file', async ({ files }) => {
    const { code, results, messages } = await newCase(whole, { files })
    expect({ code, results }).toEqual({ code: 1, results: '' })
    expect(messages).toMatch(/^(story\.txt|answers\.yaml):1:\d+ error: /)
  })
})

describe('a case on lines', () => {
  const said = 'none\n1\n9\nyes\n60\nsince spring\n\n'

  test('is asked for, and then its questions', async () => {
    const { code, results, messages } = await newCase([], {
      input: `2\nA story: "so".\nOn stairs\n\n${said}`,
    })
    expect(code).toBe(0)
    expect(messages.slice(0, messages.indexOf('Which of these'))).toMatchInlineSnapshot(`
      "
      How hard is the case for a student?
      1. Level 1: easy
      2. Level 2: medium
      3. Level 3: hard
      4. No level: it is never drawn for practice
      Type a number or a word. An empty line is 1.

      Make the person up, and give no name. A story of several lines can come from a file: --story FILE.
      The story, as a student reads it:
      Type it.

      The title: what the case shows, in a few words:
      Type it.

      The id of the case:
      Type it. An empty line is on-stairs.

      The case "on-stairs": On stairs
      Now the questions. Answer as the person of the story would; not known is an
      answer too.

      Safety first · 0 answered, 6 to 7 left
      "
    `)
    expect(results).toMatchInlineSnapshot(`
      "cases:
        on-stairs:
          title: On stairs
          answers:
            hot: no
            locked: no
            site:
              - front
            worst: 9
            shot: yes
            relief: 60
            note: since spring
          expect:
            urgency:
              at most: routine
            red flags:
              infection: no
              jammed: no
            findings:
              helped: yes
            topics:
              exercise: discuss
          practice:
            level: 2
            story: 'A story: "so".'
      "
    `)
  })

  test('asks again for what will not do, and puts an id right', async () => {
    const { code, results, messages } = await newCase(['--level', '1'], {
      input: `\nA story.\n\nOn stairs\nworst\nOn Stairs\n\n${said}`,
    })
    expect(messages).toContain('Nothing is typed yet.\n')
    expect(messages).toContain('The id "worst" is taken already.\n')
    expect(messages).toContain('Type it. An empty line is worst-2.\n')
    expect(messages).toContain('"On Stairs" is no id: small letters and digits')
    expect(results).toContain('cases:\n  on-stairs:\n')
    expect(code).toBe(0)
  })

  test('asks no question whose answers are given', async () => {
    const { code, messages } = await newCase(['--answers', 'answers.yaml'], {
      input: '4\nOn stairs\n\n',
    })
    expect(messages).not.toContain('Which of these apply')
    expect(code).toBe(0)
  })

  test('says what is missing where nobody answers', async () => {
    const { code, results, messages } = await newCase(['--level', '1'])
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toMatchInlineSnapshot(`
      "
      Make the person up, and give no name. A story of several lines can come from a file: --story FILE.
      The story, as a student reads it:
      Type it.
      nuchal: something is missing for a case:
        the story (--story FILE)
        the title (--title TEXT)
        the answers to the questions (--answers FILE)
      "
    `)
  })

  test('names the questions that are missing where nobody answers them', async () => {
    const { code, results, messages } = await newCase(given, { input: 'none\n1\n' })
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toContain('Still to be answered:\n  worst: How bad is the worst pain?')
  })

  test('is stopped at a question with nothing kept', async () => {
    const { code, results, messages } = await newCase(given, { input: 'none\n:s\n' })
    expect({ code, results }).toEqual({ code: 130, results: '' })
    expect(messages).toMatch(/Stopped\. Nothing was kept\.\n$/)
  })

  test('may end at an established stop', async () => {
    const yaml = kneeYaml.replace('urgency: emergency', 'urgency: emergency\n    stop: true')
    const { code, results } = await newCase(given, {
      files: { 'knee.yaml': yaml },
      input: '1\n1\n',
    })
    expect(code).toBe(0)
    expect(results).toContain('at least: emergency')
    expect(results).toContain('exercise: withheld')
  })
})

describe('a case on a terminal', () => {
  test('is left by Ctrl+C before its first question', async () => {
    const { code, results, messages } = await newCase([], {
      typed: '\u0003',
      terminals: { input: true, messages: true },
    })
    expect({ code, results }).toEqual({ code: 130, results: '' })
    expect(messages).toBe('Stopped. Nothing was kept.\n')
  })
})

describe('a case that goes to a file', () => {
  test('makes one, and says how it comes to count', async () => {
    const { code, results, messages, written } = await newCase([...whole, '--out', 'more.yaml'])
    expect({ code, results }).toEqual({ code: 0, results: '' })
    expect(written.get('more.yaml')).toMatch(/^cases:\n {2}on-stairs:\n {4}title: On stairs\n/)
    expect(messages).toMatch(
      /The case "on-stairs" is in more\.yaml\.\nName that file under "include:" in knee\.yaml, and it counts\.\n$/,
    )
  })

  test('stands behind the cases there, and passes', async () => {
    const { code, messages, written } = await newCase([...whole, '--out', 'knee.yaml'])
    const after = written.get('knee.yaml') ?? ''
    expect(after.startsWith(kneeYaml)).toBe(true)
    expect(messages).toMatch(/The case "on-stairs" is in knee\.yaml\.\n$/)
    expect(code).toBe(0)
    const tested = await run(['test', 'knee.yaml'], { files: { 'knee.yaml': after } })
    expect(tested.results).toBe('2 passed, 0 failed\n')
  })

  test.for([
    { what: 'a case of its id is there', yaml: 'cases:\n  on-stairs: {}\n', says: 'is taken' },
    { what: 'its cases stand in braces', yaml: 'cases: { a: {} }\n', says: 'no place for a case' },
    { what: 'it is a list', yaml: '- a\n', says: 'no place for a case' },
  ])('is not written where $what', async ({ yaml, says }) => {
    const { code, messages, written } = await newCase(
      [...whole, '--id', 'on-stairs', '--out', 'more.yaml'],
      { files: { 'more.yaml': yaml } },
    )
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 })
    expect(messages).toContain(says)
  })

  test('takes another id where the file has that of its title', async () => {
    const { written } = await newCase([...whole, '--out', 'more.yaml'], {
      files: { 'more.yaml': 'cases:\n  on-stairs: {}\n' },
    })
    expect(written.get('more.yaml')).toContain('\n  on-stairs-2:\n')
  })

  test('is not written to a file that cannot be read', async () => {
    const { code, messages, written } = await newCase([...whole, '--out', 'more.yaml'], {
      files: { 'more.yaml': 'cases: "\n' },
    })
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 })
    expect(messages).toMatch(/^more\.yaml:1:8 error: /)
  })

  test('is not written where the questionnaire would not load', async () => {
    const template = `templates:
  on-stairs: { with: [t], questions: { q: { ask: "{t}?", type: yes-no, record: true } } }
uses:
  u: { template: on-stairs, t: It }
findings:`
    const yaml = kneeYaml
      .replace('findings:', template)
      .replace('relief, note]', 'relief, note, u]')
    const { code, messages, written } = await newCase([...whole, '--out', 'knee.yaml'], {
      files: { 'knee.yaml': yaml },
    })
    expect(messages).toContain('"on-stairs"')
    expect(messages).toContain('[duplicate-id]')
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 })
  })
})
