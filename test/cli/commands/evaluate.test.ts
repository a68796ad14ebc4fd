import { describe, expect, test } from 'vitest'
import { assessmentSchema } from '../../../src/report/assessment-schema.ts'
import { run, type World } from '../fake-host.ts'
import { knee } from '../knee.ts'

const yaml = `id: r1
questionnaire: knee@1.0.0
answers:
  hot: no
  locked: no
  site: [front]
  worst: 8
`

/** Evaluates a response to the knee questionnaire, as JSON unless said otherwise. */
async function evaluate(response: string | Uint8Array, ...options: readonly string[]) {
  const files = { ...knee, 'r.yaml': response }
  return await run(['evaluate', 'knee.yaml', 'r.yaml', '--format', 'json', ...options], { files })
}

describe('a response', () => {
  test.for<{ as: string; response: string }>([
    {
      as: 'JSON',
      response: '{"id":"r1","answers":{"hot":false,"locked":"no","site":["front"],"worst":8}}',
    },
    {
      as: 'JSON indented by tabs',
      response:
        '{\n\t"id": "r1",\n\t"answers": {\n\t\t"hot": false,\n\t\t"locked": false,\n\t\t"site": [\n\t\t\t"front"\n\t\t],\n\t\t"worst": 8\n\t}\n}\n',
    },
    { as: 'YAML with a byte order mark', response: `\uFEFF${yaml}` },
    { as: 'YAML with CRLF', response: yaml.replaceAll('\n', '\r\n') },
    {
      as: 'YAML in another order',
      response: 'answers: { worst: 8.0, site: [front], locked: no, hot: no }\nid: r1',
    },
    { as: 'YAML with the earlier id of a question', response: yaml.replace('worst', 'how-bad') },
  ])('as $as comes to the same bytes', async ({ response }) => {
    expect(await evaluate(response)).toEqual(await evaluate(yaml))
  })

  test.for([
    { by: '-', args: ['-'] },
    { by: 'nothing at all', args: [] },
  ])('on standard input, named by $by, comes to the same bytes', async ({ args }) => {
    const piped = await run(['evaluate', 'knee.yaml', ...args, '--format', 'json'], {
      files: knee,
      input: yaml,
    })
    expect(piped).toEqual(await evaluate(yaml))
  })

  test('keeps its id in the JSON', async () => {
    expect(JSON.parse((await evaluate(yaml)).results)).toMatchObject({ id: 'r1' })
    const numbered = await evaluate('{"id": 7, "answers": {}}')
    expect(JSON.parse(numbered.results)).toMatchObject({ id: '7' })
    const nameless = await evaluate('{"answers": {}}')
    expect(JSON.parse(nameless.results)).not.toHaveProperty('id')
  })

  test('is not looked for on a terminal', async () => {
    const world = { files: knee, terminals: { input: true } }
    expect(await run(['evaluate', 'knee.yaml'], world)).toMatchInlineSnapshot(`
      {
        "code": 2,
        "messages": "nuchal: no response was given
      (name a file, or send one on standard input)
      ",
        "results": "",
        "written": Map {},
      }
    `)
  })

  test('that is not there is a mistake of usage', async () => {
    expect(
      await run(['evaluate', 'knee.yaml', 'nope.yaml'], { files: knee }),
    ).toMatchInlineSnapshot(`
      {
        "code": 2,
        "messages": "nuchal: there is no file nope.yaml
      ",
        "results": "",
        "written": Map {},
      }
    `)
  })
})

describe('the format', () => {
  test('text is the summary, and the one taken unasked', async () => {
    const files = { ...knee, 'r.yaml': yaml }
    const { code, results, messages } = await run(['evaluate', 'knee.yaml', 'r.yaml'], { files })
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    expect(results).toMatchInlineSnapshot(`
      "The knee
      ========

      For tests.

      Draft: no clinician has reviewed this questionnaire yet. Read it as a draft, and
      check everything with a provider.


      WHAT TO DO FIRST
      None of the warning signs asked about were reported. That does not mean nothing
      is wrong: no list of questions can rule out a serious cause. Anything new,
      sudden or worse is a reason to speak to a clinician.


      IN SHORT
      - To talk over now: Exercise.

      What you can do next:
      1. Read the topics at a glance. Mark the gains and the harms that matter most to
         you.
      2. Tick the questions you want to ask your provider.
      3. Take this summary to a provider, and choose together.


      WHAT YOU TOLD US
      The pain
      --------
      - Where does it hurt? In front
      - How bad is the worst pain? 8

      The rest of the answers
      -----------------------
      No: Safety first (all 2).


      TOPICS AT A GLANCE
      What each may give and what it may cost, point by point. To compare, read one
      point, such as Risks, of every topic. Mark what matters to you. More on each is
      below.

      Exercise
      --------
      What      Moving the knee. (common practice, no source read)
      Benefit   Nothing is recorded about this.
      Risks     Nothing is recorded about this.
      How sure  Studies that followed people, without choosing the treatment by
                chance. Some.
      Studied   No number of people is recorded.


      TOPICS TO DISCUSS
      Things to talk over with a provider. To be named here is not advice to have it
      done.

      Exercise
      --------
      Kind: self-care
      Why in this place: the simplest. (project judgement)


      QUESTIONS FOR YOUR PROVIDER
      Exercise:
      1. [ ] Which exercise?


      WHAT THIS IS NOT
      This summary is educational. It is not a diagnosis, it does not order or advise
      any test or treatment, and it does not replace a clinician who can examine you.

      Waiting, or doing nothing for now, is an option for every topic named here. It
      can be talked over too.

      Made from knee@1.0.0 on 2026-11-21. The next review of the content is due by
      2027-11-20.
      "
    `)
    expect((await evaluate(yaml, '--format', 'text')).results).toBe(results)
  })

  test('text is as wide as the terminal, and never wider than 96 columns', async () => {
    const files = { ...knee, 'r.yaml': yaml }
    const widest = async (columns: number) => {
      const { results } = await run(['evaluate', 'knee.yaml', 'r.yaml'], {
        files,
        terminals: { columns },
      })
      return Math.max(...results.split('\n').map((line) => line.length))
    }
    expect(await widest(40)).toBeLessThanOrEqual(40)
    expect(await widest(200)).toBeGreaterThan(80)
    expect(await widest(200)).toBeLessThanOrEqual(96)
  })

  test('markdown is the summary with headings', async () => {
    const { results } = await evaluate(yaml, '--format', 'markdown')
    expect(results.split('\n').filter((line) => line.startsWith('#'))).toMatchInlineSnapshot(`
      [
        "# The knee",
        "## What to do first",
        "## In short",
        "## What you told us",
        "### The pain",
        "### The rest of the answers",
        "## Topics at a glance",
        "## Topics to discuss",
        "### Exercise",
        "## Questions for your provider",
        "## What this is not",
      ]
    `)
  })

  test('note is for the record', async () => {
    expect((await evaluate(yaml, '--format', 'note')).results).toMatchInlineSnapshot(`
      "INTAKE NOTE: The knee, 2026-11-21
      knee@1.0.0: self-reported, unexamined, not a diagnosis; DRAFT content

      URGENCY: routine
      RED FLAGS POSITIVE: none
      NOT RULED OUT (0 of 2): none
      ASKED AND NEGATIVE (2 of 2): emergency: infection; urgent: jammed

      THE PAIN: Where does it hurt: in front; How bad is the worst pain: 8

      DISCUSS: Exercise
      NOT ASKED: 3 of 7 questions; Have you had a shot; How much did it help; Anything
        else
      "
    `)
  })

  test('json is the published one', async () => {
    const { results } = await evaluate(yaml)
    expect(assessmentSchema.parse(JSON.parse(results))).toEqual(JSON.parse(results))
    expect(results.replace(/[0-9a-f]{64}/, '(hash)')).toMatchInlineSnapshot(`
      "{
        "id": "r1",
        "schemaVersion": 1,
        "questionnaire": {
          "id": "knee",
          "version": "1.0.0",
          "hash": "(hash)"
        },
        "urgency": {
          "atLeast": "routine",
          "atMost": "routine"
        },
        "redFlags": [
          {
            "id": "infection",
            "truth": "no",
            "urgency": "emergency",
            "settledBy": []
          },
          {
            "id": "jammed",
            "truth": "no",
            "urgency": "urgent",
            "settledBy": []
          }
        ],
        "findings": {
          "hurts": "yes",
          "placed": "yes",
          "in-front": "yes",
          "inside": "no",
          "helped": "unknown"
        },
        "measures": {},
        "classes": {},
        "panels": [],
        "topics": [
          {
            "id": "exercise",
            "standing": "discuss",
            "because": [],
            "first": [],
            "settledBy": [],
            "cautions": []
          }
        ],
        "ask": [
          {
            "id": "which-exercise",
            "topics": [
              "exercise"
            ],
            "text": "Which exercise?"
          }
        ],
        "problems": []
      }
      "
    `)
  })
})

test('the review date is told once the day of the assessment is past it', async () => {
  const told = 'Review due: the content was to be reviewed again by 2027-11-20'
  const on = async (date: string) =>
    (await evaluate(yaml, '--format', 'text', '--date', date)).results
  expect(await on('2027-11-20')).not.toContain(told)
  expect(await on('2027-11-21')).toContain(told)
})

test('without --date the day is the one of the host', async () => {
  const files = { ...knee, 'r.yaml': yaml }
  const { results } = await run(['evaluate', 'knee.yaml', 'r.yaml'], { files, today: '2031-01-02' })
  expect(results).toContain('Made from knee@1.0.0 on 2031-01-02.')
})

test('--all-questions prints those beyond the first 12', async () => {
  const world: World = { input: '{"answers": {"age": 41}}' }
  const few = await run(['evaluate', 'occipital-neck', '--format', 'text'], world)
  const all = await run(['evaluate', 'occipital-neck', '--all-questions'], world)
  expect(few.results).toMatch(/\d+ more questions are not shown here; --all-questions shows all\./)
  expect(few.results).not.toMatch(/^13\. /m)
  expect(all.results).not.toContain('not shown here')
  expect(all.results).toMatch(/^13\. /m)
})

test('an answer to a question that is not asked is told in the JSON, and counts for nothing', async () => {
  const ruledOut = await evaluate('answers: { shot: no, relief: 80 }')
  const { problems, ...rest } = JSON.parse(ruledOut.results) as Record<string, unknown>
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "code": "not-asked",
        "message": "with the other answers this question is not asked, so its answer does not count",
        "question": "relief",
      },
    ]
  `)
  const without = JSON.parse((await evaluate('answers: { shot: no }')).results)
  expect({ ...rest, problems: [] }).toEqual(without)
})

describe('a response that cannot stand', () => {
  test('is shown in its place, and nothing is printed as a result', async () => {
    const response = `answers:
  wrost: 8
  site: [frnt]
  worst: 12
  shot: maybe
  relief: "80"
`
    const { code, results, messages } = await evaluate(response)
    expect({ code, results }).toEqual({ code: 1, results: '' })
    expect(messages).toMatchInlineSnapshot(`
      "r.yaml:2:3 error: "wrost": no question is called "wrost" [bad-answer]
      2 │   wrost: 8
        │   ^^^^^
      help: did you mean "worst"?
      r.yaml:3:9 error: "site": "frnt" is not one of the options: front, inside, nowhere [bad-answer]
      3 │   site: [frnt]
        │         ^^^^^^
      help: did you mean "front"?
      r.yaml:4:10 error: "worst": 12 lies outside 0 to 10 [bad-answer]
      4 │   worst: 12
        │          ^^
      r.yaml:5:9 error: "shot": expected yes or no, found "maybe" [bad-answer]
      5 │   shot: maybe
        │         ^^^^^
      r.yaml:6:11 error: "relief": expected a number, without quotes, found "80" [bad-answer]
      6 │   relief: "80"
        │           ^^^^
      "
    `)
  })

  test('on standard input is called so', async () => {
    const { code, messages } = await run(['evaluate', 'knee.yaml'], {
      files: knee,
      input: 'answers: { worst: 12 }',
    })
    expect(code).toBe(1)
    expect(messages).toMatch(/^standard input:1:19 error: "worst": 12 lies outside 0 to 10 /)
  })

  test.for<{ what: string; response: string | Uint8Array; at: string }>([
    { what: 'an alias bomb', response: aliasBomb(), at: '1:4 error: "&a" is a YAML anchor' },
    {
      what: 'a __proto__',
      response: '{"answers":{"__proto__":{"worst":1}}}',
      at: '1:13 error: no key may be called "__proto__"',
    },
    {
      what: 'a constructor',
      response: 'answers: { constructor: 1 }',
      at: '1:12 error: no key may be called "constructor"',
    },
    {
      what: 'bytes that are not UTF-8',
      response: Uint8Array.of(...Buffer.from('answers:\n  note: '), 0xff, 0xfe),
      at: '2:9 error: the file is not UTF-8 text',
    },
    { what: 'an empty file', response: '', at: '1:1 error: the file is empty' },
    { what: 'a comment', response: '# nothing', at: '1:1 error: the file is empty' },
    { what: 'a list', response: '- worst: 8', at: '1:1 error: this should be a map' },
    { what: 'a word', response: 'hello', at: '1:1 error: this should be a map' },
    { what: 'no answers', response: 'id: r1', at: '1:1 error: "answers" is missing' },
    { what: 'a list of answers', response: 'answers: [8]', at: '1:10 error: this should be a map' },
    {
      what: 'two documents',
      response: 'answers: {}\n---\nanswers: {}',
      at: '2:1 error: a second YAML document starts here',
    },
    {
      what: 'a question answered twice',
      response: 'answers:\n  worst: 8\n  worst: 3',
      at: '3:3 error: "worst" stands twice in one map',
    },
    {
      what: 'a question answered under its earlier id too',
      response: 'answers:\n  worst: 8\n  how-bad: 3',
      at: '3:',
    },
    {
      what: 'a control character',
      response: 'answers:\n  note: "a\\eb"',
      at: '2:9 error: a control character (U+001B)',
    },
    {
      what: 'a number that is not finite',
      response: 'answers: { worst: .inf }',
      at: '1:19 error: ".inf" is not a number one can count with',
    },
    {
      what: 'half a file',
      response: '{"answers": {"worst": 8}',
      at: '1:25 error: a quote, a bracket, a comma or a colon is missing',
    },
    {
      what: '100,000 brackets',
      response: '['.repeat(100_000),
      at: '1:41 error: maps and lists stand more than 40 deep',
    },
    {
      what: '50,000 answers',
      response: `{"answers":{${Array.from({ length: 50_000 }, (_, at) => `"q${at}":1`).join()}}}`,
      at: '1:98902 error: the file has more than 20000 entries',
    },
  ])('because it holds $what ends in a place', async ({ response, at }) => {
    const { code, results, messages } = await evaluate(response)
    expect({ code, results }).toEqual({ code: 1, results: '' })
    expect(messages.split('\n')[0]).toContain(`r.yaml:${at}`)
  })

  test('because it holds 5 MB on standard input is a mistake of usage', async () => {
    const input = `answers: {} #${'x'.repeat(5_000_000)}`
    expect(await run(['evaluate', 'knee.yaml'], { files: knee, input })).toMatchInlineSnapshot(`
      {
        "code": 2,
        "messages": "nuchal: standard input holds more than one response can
      ",
        "results": "",
        "written": Map {},
      }
    `)
  })
})

/** A thousand million texts, if aliases were followed. */
function aliasBomb(): string {
  const levels = 'bcdefghij'.split('').map((name, at) => {
    const before = String.fromCharCode(97 + at)
    return `${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`
  })
  return `a: &a [x]\n${levels.join('\n')}\nanswers: {}\n`
}
