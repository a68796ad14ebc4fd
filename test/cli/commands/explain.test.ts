import { describe, expect, test } from 'vitest'
import { run, type World } from '../fake-host.ts'
import { kneeYaml } from '../knee.ts'

/** The knee with a measure, a class, a source, and something that comes first. */
const yaml = kneeYaml
  .replace(
    'red flags:',
    `measures:
  drop: { percent drop: { from: before, to: after } }
classes:
  shot-class:
    when: shot is yes
    rows:
      - { class: strong, when: drop >= 80 }
      - { class: some, when: drop > 0 }
      - { class: none-at-all, otherwise: true }
sources:
  S1: { title: On knees, by: K. Nee, year: 2019, kind: study, reliability: high }
red flags:`,
  )
  .replace(
    'questions: [site, worst, shot, relief, note]',
    'questions: [site, worst, shot, relief, before, after, note]',
  )
  .replace(
    '  note: {',
    `  before: { ask: How bad was it before the shot?, clinician: Before, type: number, unit: of 10, limits: 0 to 10, when: shot is yes }
  after: { ask: How bad was it after the shot?, clinician: After, type: number, unit: of 10, limits: 0 to 10, when: shot is yes }
  note: {`,
  )
  .replace(
    '    because:\n',
    `    first:
      - { finding: shot-helped, say: A shot that helped comes first., sources: [S1] }
    because:
`,
  )
  .replace(
    'findings:',
    `findings:
  shot-helped: { title: The shot did much, when: shot-class is strong, sources: [S1] }`,
  )

const files = (answers: string) => ({ 'knee.yaml': yaml, 'r.yaml': `answers: ${answers}\n` })

const open = '{ hot: no, locked: unknown, site: [front], worst: 8, shot: yes, before: 8 }'

const helped =
  '{ hot: no, locked: no, site: [front], worst: 8, shot: yes, before: 8, after: 1, relief: 60 }'

/** Explains the knee's response. */
async function explain(answers: string, args: readonly string[], world: World = {}) {
  return await run(['explain', 'knee.yaml', 'r.yaml', ...args], { files: files(answers), ...world })
}

async function told(answers: string, ...args: readonly string[]): Promise<string> {
  const { results, messages, code } = await explain(answers, args)
  expect({ messages, code }).toEqual({ messages: '', code: 0 })
  return results
}

test('without a name, what was concluded is told, a line each', async () => {
  expect(await told(open)).toMatchInlineSnapshot(`
    "Why: The knee
    =============

    This explains the rules as they are written and the answers as they were given.
    It is not medical advice.


    URGENCY
    At least routine; up to urgent is not ruled out.


    WARNING SIGNS
    ? jammed: not ruled out (jammed)

    Not raised by these answers: 1.


    TOPICS
    - Exercise: may apply (exercise)


    TO ASK FURTHER
    Add the name in parentheses, or that of a finding, class, measure or question,
    to see why: nuchal explain knee.yaml r.yaml NAME
    "
  `)
})

describe('a topic', () => {
  test('is told with its table of standings, down to the answers', async () => {
    expect(await told(open, 'exercise')).toMatchInlineSnapshot(`
      "Why: Exercise (exercise)
      ========================

      This topic may apply: that hangs on answers still open.

      This explains the rules as they are written and the answers as they were given.
      It is not medical advice.


      WHERE IT STANDS
      - withheld: a warning sign that comes first is established
      - not relevant: what makes it relevant does not hold
      ✓ may apply: it is not known yet whether it is relevant, or whether what comes
        first is done
      - for later: it is relevant, and something that usually comes first is not done
      - to discuss: it is relevant, and all that usually comes first is done


      WHAT MAKES IT RELEVANT
      ✓ all:
        ✓ It hurts a lot (hurts)
          ✓ How bad is the worst pain: 8 (worst >= 7)
        ✓ Pain in one place (placed)
          ✓ any:
            ✓ Pain in front (in-front)
              ✓ Where does it hurt: In front (site includes front)
            ✗ Pain on the inside (inside)
              ✗ Where does it hurt: In front (site includes inside)


      WHAT USUALLY COMES FIRST
      ? The shot did much (shot-helped) [1]
        A shot that helped comes first. [1]
        ? shot class: still open: strong, some, none at all (shot-class is strong)
          It has a class only if:
            ✓ Have you had a shot: yes (shot is yes)
          The first of these that holds names it:
            ? strong
              ? drop: anything from -25 to 100 percent is still possible (drop >= 80)
                The drop from the first number to the second, in percent of the first:
                  Before: 8 of 10 (before)
                  After: not asked (after)
            ? some
              ? drop: anything from -25 to 100 percent is still possible (see above)
                (drop > 0)
            ? none at all, for all the rest


      REASONS TO NAME IT
      ? A shot helped (helped)
        ? How much did it help: not asked (relief >= 50)


      WHAT CAN STILL CHANGE IT
      - After: not asked (after)


      SOURCES
      [1]  On knees. K. Nee. 2019.
      "
    `)
  })

  test('that is withheld is told by what withholds it, and by nothing else', async () => {
    expect(await told(open.replace('hot: no', 'hot: yes'), 'exercise')).toMatchInlineSnapshot(`
      "Why: Exercise (exercise)
      ========================

      This topic is withheld, because a warning sign comes first.

      This explains the rules as they are written and the answers as they were given.
      It is not medical advice.


      WHERE IT STANDS
      ✓ withheld: a warning sign that comes first is established
      - not relevant: what makes it relevant does not hold
      - may apply: it is not known yet whether it is relevant, or whether what comes
        first is done
      - for later: it is relevant, and something that usually comes first is not done
      - to discuss: it is relevant, and all that usually comes first is done


      WHAT WITHHOLDS IT
      This comes before everything else, so the rest is not looked at.

      ✓ infection (infection)
        ✓ Is the knee hot and swollen: yes (hot is yes)

      Call a doctor today. (project judgement)


      THE ANSWERS THIS RESTS ON
      - Is the knee hot and swollen: yes (hot)
      "
    `)
  })

  test('that may apply is told with the questions that can settle it', async () => {
    const text = await told(open, 'exercise', '--settle')
    expect(sectionOf(text, 'WHAT WOULD SETTLE IT')).toMatchInlineSnapshot(`
      "An answer to this one question can settle it:
      - How bad was it after the shot?

      Some answers settle it, and others may leave it open."
    `)
    expect(sectionOf(await told(helped, 'exercise', '--settle'), 'WHAT WOULD SETTLE IT')).toBe(
      'It is settled already.',
    )
  })

  test('is told with the answers it depends on, one and two at a time', async () => {
    const text = await told(helped, 'exercise', '--what-if')
    expect(sectionOf(text, 'WHAT IT DEPENDS ON')).toMatchInlineSnapshot(`
      "Which of the answers given decide how it comes out. This shows how the rules
      work; it says nothing about what anyone should do or answer. Answers about
      warning signs and about history are left as they are.

      This depends on:
      - Where does it hurt: In front. Had the answer been "None of these", it would be
        not relevant.
      - How bad is the worst pain: 8. Had the answer been "6", it would be not
        relevant.
      - Have you had a shot: yes. Had the answer been "no", it would be for later.
      - Before: 8 of 10. Had the answer been "4 of 10", it would be for later.
      - After: 1 of 10. Had the answer been "2 of 10", it would be for later."
    `)
    const two = helped.replace('[front]', '[front, inside]').replace('worst: 8', 'worst: 3')
    const none = await told(two, 'exercise', '--what-if')
    expect(sectionOf(none, 'WHAT IT DEPENDS ON')).toMatchInlineSnapshot(`
      "Which of the answers given decide how it comes out. This shows how the rules
      work; it says nothing about what anyone should do or answer. Answers about
      warning signs and about history are left as they are.

      This depends on:
      - How bad is the worst pain: 3. Had the answer been "7", it would be to discuss."
    `)
  })
})

describe('everything else', () => {
  test.for([
    { what: 'a class', name: 'shot-class', answers: helped },
    { what: 'a class still open', name: 'shot-class', answers: open },
    { what: 'a measure', name: 'drop', answers: helped },
    { what: 'a measure still open', name: 'drop', answers: open },
    { what: 'a measure that cannot be computed', name: 'drop', answers: '{ shot: no, before: 3 }' },
    { what: 'a finding', name: 'placed', answers: helped },
    { what: 'a red flag', name: 'infection', answers: '{ hot: yes }' },
    { what: 'a red flag that was declined', name: 'infection', answers: '{ hot: declined }' },
  ])('$what is told in its own words', async ({ name, answers }) => {
    expect(bodyOf(await told(answers, name))).toMatchSnapshot()
  })

  test.for([
    { what: 'asked', answers: helped },
    { what: 'not asked', answers: '{ shot: no, relief: 3 }' },
    { what: 'perhaps asked', answers: '{ }' },
    { what: 'asked, for its gate is not known', answers: '{ shot: unknown, relief: declined }' },
  ])('a question is told that is $what', async ({ answers }) => {
    expect(bodyOf(await told(answers, 'relief'))).toMatchSnapshot()
  })

  test('a question is told with what its answer can still change', async () => {
    expect(
      sectionOf(await told(open, 'after'), 'WHAT ITS ANSWER CAN CHANGE'),
    ).toMatchInlineSnapshot(`
      "Topics an answer can still change:
      - Exercise (exercise)"
    `)
    expect(sectionOf(await told(open, 'note'), 'WHAT ITS ANSWER CAN CHANGE')).toMatchInlineSnapshot(
      `"It decides no topic and no warning sign. It may add to what is told."`,
    )
  })
})

test.for([
  { of: 'a finding', name: 'hurts', says: 'Had the answer been "6", it would not hold.' },
  { of: 'a question', name: 'relief', says: 'Had the answer been "no", it would not be asked.' },
  { of: 'a class', name: 'shot-class', says: 'Had the answer been "no", it would be no class.' },
  {
    of: 'a red flag',
    name: 'infection',
    says: 'No other answer to one question, or to two, would',
  },
])('$of is told with what it depends on', async ({ name, says }) => {
  const text = await told(helped, name, '--what-if')
  expect(sectionOf(text, 'WHAT IT DEPENDS ON').replaceAll(/\s+/g, ' ')).toContain(says)
})

describe('what cannot be explained', () => {
  test.for([
    {
      args: ['exercize'],
      says: 'nothing to explain is called "exercize"',
      hint: 'did you mean "exercise"?',
    },
    {
      args: ['zzzzzz'],
      says: 'nothing to explain is called "zzzzzz"',
      hint: '"nuchal show QUESTIONNAIRE" lists the names there are',
    },
    { args: ['--what-if'], says: '--what-if needs the name of what to explain' },
    { args: ['--settle'], says: '--settle needs the name of what to explain' },
    {
      args: ['drop', '--what-if'],
      says: '--what-if cannot be asked of a measure',
      hint: 'name a finding or a class that reads it',
    },
    {
      args: ['worst', '--settle'],
      says: '--settle can be asked of a topic, a finding or a red flag only',
    },
  ])('$args is a mistake of usage: $says', async ({ args, says, hint }) => {
    const { code, results, messages } = await explain(open, args)
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toBe(`nuchal: ${says}\n${hint === undefined ? '' : `(${hint})\n`}`)
  })

  test('a response with a mistake is told as evaluate tells it', async () => {
    const world = { files: files('{ worst: 12 }') }
    const evaluated = await run(['evaluate', 'knee.yaml', 'r.yaml'], world)
    expect(await run(['explain', 'knee.yaml', 'r.yaml', 'exercise'], world)).toEqual(evaluated)
    expect(evaluated.code).toBe(1)
  })

  test('a response is needed, and may come on standard input', async () => {
    const bare = await run(['explain', 'knee.yaml'], { files: files(open) })
    expect(bare).toMatchObject({ code: 2, results: '' })
    const input = `answers: ${open}\n`
    const piped = await run(['explain', 'knee.yaml', '-', 'exercise'], {
      files: files(open),
      input,
    })
    expect(piped.results).toBe(await told(open, 'exercise'))
  })
})

describe('the format', () => {
  test('Markdown says what text says', async () => {
    const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
    const markdown = await told(open, 'exercise', '--what-if', '--format', 'markdown')
    expect(letters(markdown)).toBe(letters(await told(open, 'exercise', '--what-if')))
    expect(markdown).toContain('\n  - **✓** It hurts a lot (hurts)\n    - **✓** How bad')
  })

  test('JSON has the same truths under names', async () => {
    const json = JSON.parse(await told(helped, 'exercise', '--what-if', '--format', 'json'))
    expect(json).toMatchSnapshot()
    const overview = JSON.parse(await told(helped, '--format', 'json'))
    expect(Object.keys(overview)).toContain('redFlags')
  })

  test.for([
    { env: { TERM: 'dumb' } },
    { env: { TERM: 'linux', LANG: 'en_GB.UTF-8' } },
    { env: { LANG: 'C' } },
    { env: { LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' } },
  ])('marks are words on a terminal with $env', async ({ env }) => {
    const terminals = { results: true }
    const { results } = await explain(open, ['hurts', '--no-color'], { env, terminals })
    expect(results).toContain('\nyes How bad is the worst pain: 8 (worst >= 7)\n')
    const piped = await explain(open, ['hurts'], { env })
    expect(piped.results).toContain('\n✓ How bad is the worst pain: 8 (worst >= 7)\n')
  })

  test('colour is only where it is wanted, and says nothing words do not', async () => {
    const terminals = { results: true }
    const env = { TERM: 'xterm-256color', LANG: 'en_GB.UTF-8' }
    const colourful = (await explain(open, ['exercise'], { env, terminals })).results
    const plain = (await explain(open, ['exercise', '--no-color'], { env, terminals })).results
    expect(colourful).toContain('\u001B[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are made of them
    expect(colourful.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain)
    const refused = await explain(open, ['exercise'], { env: { ...env, NO_COLOR: '1' }, terminals })
    expect(refused.results).toBe(plain)
  })

  test('no line is longer than a narrow terminal, but for addresses', async () => {
    const world = { terminals: { results: true, columns: 40 } }
    const { results } = await explain(helped, ['exercise', '--what-if', '--no-color'], world)
    expect(Math.max(...results.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  })
})

/** What stands under a heading. */
function sectionOf(text: string, heading: string): string {
  const [, from = ''] = text.split(`\n${heading}\n`)
  return (from.split('\n\n\n')[0] ?? '').trim()
}

/** All but the title and the sentence on what an explanation is. */
function bodyOf(text: string): string {
  return text.replace(/^This explains [\s\S]*?advice\.\n\n/m, '')
}
