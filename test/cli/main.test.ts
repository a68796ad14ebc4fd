import { describe, expect, test } from 'vitest'
import { ReaderGone, UsageError } from '../../src/cli/usage-error.ts'
import { packageVersion } from '../../src/cli/version.ts'
import { run } from './fake-host.ts'
import { knee, kneeYaml } from './knee.ts'

const commands = [
  'intake',
  'resume',
  'drafts',
  'practice',
  'progress',
  'mark',
  'evaluate',
  'explain',
  'check',
  'test',
  'prove',
  'diff',
  'format',
  'list',
  'show',
  'sample',
  'template',
  'new-case',
  'batch',
  'tally',
  'graph',
]

describe('help', () => {
  test('tells what there is', async () => {
    const { code, results, messages } = await run(['--help'])
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    expect(results).toMatchInlineSnapshot(`
      "Usage: nuchal [options] [command]

      Questions about pain at the back of the head and neck, and what to talk over
      with a provider. Educational: it never diagnoses and never orders.

      Options:
        -V, --version                                        print the version
        --no-color                                           print without colour (NO_COLOR and FORCE_COLOR are heeded too)
        --no-cache                                           neither use nor keep what was made of a YAML questionnaire
        -h, --help                                           print help

      Commands:
        intake [options] [questionnaire]                     answer the questions and see the summary (the default)
        resume [options] [id]                                go on with an intake that was stopped
        drafts [options]                                     list intakes that were stopped, or erase them
        evaluate [options] <questionnaire> [response]        make the summary of a response
        batch [options] <questionnaire> [files...]           evaluate many responses, a line of result each
        tally [options] [files...]                           count the results of a batch
        explain [options] <questionnaire> <response> [name]  tell why a response comes out as it does
        graph [options] <questionnaire> [topic]              draw what leads to a topic
        practice [options] [questionnaire] [case]            walk through a case, and see how it went
        progress [options] [questionnaire]                   show what practice has taught so far
        mark [options] <questionnaire> <case> [attempt]      mark what a student did with a case
        check [options] <paths...>                           find mistakes in questionnaires
        test [options] <questionnaire>                       run a questionnaire's cases, and see what they leave out
        prove [options] <questionnaire>                      prove a questionnaire's checks for every possible response
        diff [options] <old> <new>                           tell what changed in meaning between two versions
        format [options] <paths...>                          lay out questionnaire files the one way
        list                                                 list the questionnaires that come with nuchal
        show [options] <questionnaire>                       show what a questionnaire holds
        sample [options] <questionnaire>                     make up valid responses, as NDJSON
        template [options] <questionnaire>                   print an empty record to fill in, or a codebook
        new-case [options] <questionnaire>                   make a case, for students and as a test
        help [command]                                       print help for a command

      A QUESTIONNAIRE is the id of one that comes with nuchal (see "nuchal list"), a YAML file, or a
      folder that holds questionnaire.yaml.

      Examples:
        nuchal                                     start the intake
        nuchal resume                              go on with one that was stopped
        nuchal evaluate occipital-neck answers.yaml
        nuchal explain occipital-neck answers.yaml botulinum-toxin
        nuchal graph occipital-neck botulinum-toxin
        nuchal practice                            walk through a case, to learn
        nuchal check my-questionnaire/             find mistakes in a questionnaire
        nuchal sample occipital-neck --count 3     three made-up responses

      Exit codes: 0 done, 1 problems found, 2 usage or answers missing, 3 what batch --exit-on names,
      70 our mistake; stopped: 129 terminal closed, 130 Ctrl+C, 143 ended.
      "
    `)
  })

  test.for(commands)('of %s has an example', async (command) => {
    const { code, results, messages } = await run([command, '--help'])
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
    expect(results).toMatch(new RegExp(`^Usage: nuchal ${command} `))
    expect(results).toMatch(new RegExp(`^Examples?:\n {2}nuchal ${command}`, 'm'))
    expect((await run(['help', command])).results).toBe(results)
    expect((await run([command, '-h'])).results).toBe(results)
  })

  test('of every command there is is tested', async () => {
    const { results } = await run(['--help'])
    const listed = results
      .split('Commands:\n')[1]
      ?.split('\n\n')[0]
      ?.match(/^ {2}[a-z]\S*/gm)
    expect(listed?.map((name) => name.trim()).sort()).toEqual([...commands, 'help'].sort())
  })
})

test('--version prints the version of the package', async () => {
  const printed = { code: 0, results: `${packageVersion()}\n`, messages: '' }
  expect(await run(['--version'])).toMatchObject(printed)
  expect(await run(['-V'])).toMatchObject(printed)
})

test.for([
  {
    args: ['evalute', 'knee.yaml', 'r.yaml'],
    says: 'nuchal: no command is called "evalute"\n(did you mean "evaluate"?)\n',
  },
  { args: ['tset'], says: 'nuchal: no command is called "tset"\n(did you mean "test"?)\n' },
  {
    args: ['help', 'nope'],
    says: 'nuchal: no command is called "nope"\n("nuchal help" shows what there is)\n',
  },
  {
    args: ['help', 'chek'],
    says: 'nuchal: no command is called "chek"\n(did you mean "check"?)\n',
  },
  {
    args: ['check', 'knee.yaml', '--srtict'],
    says: `nuchal: unknown option '--srtict'\n(Did you mean --strict?)\n`,
  },
  { args: ['--bogus'], says: `nuchal: unknown option '--bogus'\n` },
  { args: ['list', 'more'], says: `nuchal: too many arguments for 'list'.` },
  { args: ['evaluate'], says: `nuchal: missing required argument 'questionnaire'\n` },
  { args: ['check'], says: `nuchal: missing required argument 'paths'\n` },
  {
    args: ['evaluate', 'knee.yaml', '--format', 'pdf'],
    says: `nuchal: option '--format <format>' argument 'pdf' is invalid. Allowed choices are text, markdown, json, note.\n`,
  },
  {
    args: ['evaluate', 'knee.yaml', '--date', '2026-02-30'],
    says: `nuchal: option '--date <date>' argument '2026-02-30' is invalid. It must be a date, as 2026-11-21.\n`,
  },
  {
    args: ['evaluate', 'occipital-nek'],
    says: 'nuchal: no questionnaire is called "occipital-nek", and there is no such file or folder\n(did you mean "occipital-neck"?)\n',
  },
  {
    args: ['show', 'shoulder'],
    says: 'nuchal: no questionnaire is called "shoulder", and there is no such file or folder\n("nuchal list" shows those there are)\n',
  },
  {
    args: ['test', 'folder'],
    says: 'nuchal: folder holds no questionnaire.yaml\n(name a folder that does, or a YAML file)\n',
  },
])('"nuchal $args" is a mistake of usage', async ({ args, says }) => {
  const { code, results, messages } = await run(args, { files: { ...knee, 'folder/x': '' } })
  expect({ code, results }).toEqual({ code: 2, results: '' })
  expect(messages.slice(0, says.length)).toBe(says)
})

test('a file called like a command with a slip is still a questionnaire', async () => {
  const { messages } = await run(['tests'], { files: { tests: kneeYaml }, input: ':s\n' })
  expect(messages).toContain('Is the knee hot and swollen?')
})

test.for([
  ['evaluate', 'bad'],
  ['intake', 'bad'],
  ['show', 'bad', '--format', 'json'],
  ['sample', 'bad'],
  ['test', 'bad'],
])('"nuchal %s %s" shows the problems of a questionnaire and ends', async (args) => {
  const files = {
    'bad/questionnaire.yaml': kneeYaml
      .replace('when: worst >= 7', 'when: wrost >= 7')
      .replace('shot is yes', 'shot is maybe'),
  }
  const { code, results, messages } = await run(args, { files, input: 'answers: {}' })
  expect({ code, results }).toEqual({ code: 1, results: '' })
  expect(messages).toMatchInlineSnapshot(`
    "bad/questionnaire.yaml:35:19 error: "shot" has no option "maybe" [unknown-option]
    35 │     when: shot is maybe
       │                   ^^^^^
    help: it can be yes or no

    bad/questionnaire.yaml:51:41 error: nothing is called "wrost" [unknown-name]
    51 │   hurts: { title: It hurts a lot, when: wrost >= 7 }
       │                                         ^^^^^
    help: did you mean "worst"?

    "
  `)
})

const printing = [
  ['--help'],
  ['--version'],
  ['list'],
  ['show', 'knee.yaml'],
  ['evaluate', 'knee.yaml'],
  ['check', 'knee.yaml'],
  ['test', 'knee.yaml'],
  ['sample', 'knee.yaml', '--count', '5000'],
]

test.for(printing)('results that cannot be written are told: nuchal %s', async (args) => {
  const failure = new UsageError('the results cannot be written: ENOSPC')
  const world = { files: knee, input: 'answers: {}', printing: failure }
  const { code, messages } = await run(args, world)
  expect({ code, messages }).toEqual({ code: 2, messages: `nuchal: ${failure.message}\n` })
})

describe('a reader who leaves', () => {
  test.for(printing)('is no mistake of anybody: nuchal %s', async (args) => {
    const world = { files: knee, input: 'answers: {}', printing: new ReaderGone() }
    expect((await run(args, world)).code).toBe(0)
  })

  test('gets no more samples', async () => {
    const args = ['sample', 'knee.yaml', '--count', '5000']
    const { results, messages } = await run(args, { files: knee, printing: new ReaderGone() })
    expect(results.trimEnd().split('\n')).toHaveLength(1000)
    expect(messages).toBe('')
  })
})

describe('colour', () => {
  const terminal = { results: true, messages: true }

  test.for([
    { when: 'printed to a terminal', world: { terminals: terminal } },
    { when: 'FORCE_COLOR is set', world: { env: { FORCE_COLOR: '1' } } },
  ])('is there when $when', async ({ world }) => {
    const { results } = await evaluated([], world)
    expect(results).toContain('\u001B[')
  })

  test.for([
    { when: 'printed to a pipe', args: [], world: {} },
    { when: '--no-color is given', args: ['--no-color'], world: { terminals: terminal } },
    {
      when: 'NO_COLOR is set',
      args: [],
      world: { terminals: terminal, env: { NO_COLOR: '1', FORCE_COLOR: '1' } },
    },
    { when: 'TERM is dumb', args: [], world: { terminals: terminal, env: { TERM: 'dumb' } } },
    {
      when: 'the format is markdown',
      args: ['--format', 'markdown'],
      world: { terminals: terminal },
    },
  ])('is not there when $when', async ({ args, world }) => {
    const { results, messages } = await evaluated(args, world)
    expect(results + messages).not.toContain('\u001B')
  })

  test('changes nothing but the colour', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away.
    const plain = (text: string) => text.replaceAll(/\u001B\[\d*m/g, '')
    const coloured = await evaluated([], { terminals: terminal })
    expect(plain(coloured.results)).toBe((await evaluated([], {})).results)
  })

  const evaluated = async (args: readonly string[], world: object) =>
    await run(['evaluate', 'knee.yaml', ...args], {
      files: knee,
      input: 'answers: { hot: yes }',
      ...world,
    })
})

test.for([{ args: ['help'] }, { args: ['help', 'check'] }])(
  '"nuchal $args" helps',
  async ({ args }) => {
    const { code, results } = await run(args)
    expect(code).toBe(0)
    expect(results).toContain('Usage: nuchal')
  },
)
