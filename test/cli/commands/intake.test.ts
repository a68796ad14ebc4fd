import { describe, expect, test } from 'vitest'
import { run, type World } from '../fake-host.ts'
import { knee, kneeYaml } from '../knee.ts'

/** A whole interview: nothing urgent, pain in front, 8 of 10, a shot that helped, and a note. */
const whole = 'none\n1\n8\nyes\n60\nsince spring\n\n'

/** Runs an intake of the knee questionnaire on lines. */
async function intake(input: string, options: readonly string[] = [], world: World = {}) {
  const files = { ...knee, ...world.files }
  return await run(['intake', 'knee.yaml', ...options], { ...world, files, input })
}

describe('an intake on lines', () => {
  test('asks on stderr and prints the summary on stdout', async () => {
    const { code, results, messages } = await intake(whole)
    expect(code).toBe(0)
    expect(messages).toMatchInlineSnapshot(`
      "The knee
      ========

      For tests.

      Draft: no clinician has reviewed this questionnaire yet. Read it as a draft, and
      check everything with a provider.

      What you cannot answer can be left as not known; that is never taken for a no.
      Nothing you say leaves this machine, and nothing is kept unless you ask for it.

      Safety first · 0 answered, 3 to 7 left
      Which of these apply?
      1. Is the knee hot and swollen?
      2. Is the knee locked?
      Type the numbers that apply, such as 1,3. Put ? after a number if you are not sure, such as 2?, or ! if you would rather not say, such as 2!. Add 0 if none of the others apply. Type :? for help.

      The pain · 2 answered, 2 to 5 left
      Where does it hurt?
      1. In front
      2. On the inside
      3. None of these
      Type one or more numbers, such as 1,3. Type :u if it is not known. Type :? for help.

      The pain · 3 answered, 2 to 4 left
      How bad is the worst pain?
      A whole number from 0 to 10. Type :u if it is not known. Type :? for help.

      The pain · 4 answered, 2 to 3 left
      Have you had a shot?
      1. Yes
      2. No
      Type a number or the answer. Type :u if it is not known. Type :? for help.

      The pain · 5 answered, 2 left
      How much did it help?
      A whole number from 0 to 100 percent. Type :u if it is not known. Type :? for help.

      The pain · 6 answered, 1 left
      Anything else?
      Type a few words. Type :u if it is not known. Type :? for help.

      These are your answers. Is everything right?
      Safety first
      1. No to both questions
      The pain
      2. Where does it hurt? In front
      3. How bad is the worst pain? 8
      4. Have you had a shot? yes
      5. How much did it help? 60 percent
      6. Anything else? since spring
      Type a number to change that answer. An empty line goes on to the summary.
      "
    `)
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
      - Have you had a shot? yes
      - How much did it help? 60 percent
      - Anything else? since spring

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
      Why it is named here: A shot helped.
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
  })

  test.for([
    {
      as: 'names and values',
      lines: 'note=since spring\nrelief=60\nshot=yes\nworst=8\nsite=front\nhot=no\nlocked=no\n',
    },
    { as: 'words', lines: 'none\nIn front\n8\nYES\n60 percent\nsince spring\n' },
    { as: 'lines of a PC', lines: whole.replaceAll('\n', '\r\n') },
    { as: 'lines with the last one open', lines: whole.trimEnd() },
    { as: 'second thoughts', lines: 'none\n2\n:b\n1\n8\nno\n:b\nyes\n60\nsince spring\n' },
  ])('comes to the same summary from $as', async ({ lines }) => {
    const { code, results } = await intake(lines)
    expect({ code, results }).toEqual({ code: 0, results: (await intake(whole)).results })
  })

  test('is the same with --plain and on a dumb terminal', async () => {
    const usual = await intake(whole)
    expect(await intake(whole, ['--plain'])).toEqual(usual)
    for (const env of [{ TERM: 'dumb' }, { ACCESSIBLE: '1' }]) {
      const terminals = { input: true, messages: true }
      expect((await intake(whole, [], { env, terminals })).results).toBe(usual.results)
    }
    const terminals = { input: true, messages: true }
    expect((await intake(whole, ['--plain'], { terminals })).results).toBe(usual.results)
  })

  test.for(['markdown', 'json', 'note'])('prints %s as evaluate does', async (format) => {
    const { results, written } = await intake(whole, ['--format', format, '--save', 'r.yaml'])
    const files = { ...knee, ...Object.fromEntries(written) }
    const args = ['evaluate', 'knee.yaml', 'r.yaml', '--format', format]
    expect(await run(args, { files })).toMatchObject({ code: 0, results, messages: '' })
  })

  test('heeds --date', async () => {
    const { results } = await intake(whole, ['--date', '2027-12-01'])
    expect(results).toContain('Made from knee@1.0.0 on 2027-12-01.')
  })

  test('that ends too early lists what is missing', async () => {
    const { code, results, messages } = await intake('none\n1\n')
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages.slice(messages.indexOf('nuchal:'))).toMatchInlineSnapshot(`
      "nuchal: the answers ended before the questions did. Still to be answered:
        worst: How bad is the worst pain? (0 to 10)
        shot: Have you had a shot? (yes, no)
        note: Anything else? (a text)
      "
    `)
  })

  test('lists what is missing with the answers filled in that its words name', async () => {
    const asked = 'note: { ask: Anything else?'
    const filled = 'note: { ask: "Anything else about the {worst} of 10 or {relief}?"'
    const files = { 'knee.yaml': kneeYaml.replace(asked, filled) }
    const { messages } = await intake('0\n1\n8\nno\n', [], { files })
    expect(messages).toContain('  note: Anything else about the 8 of 10 or not known? (a text)\n')
  })

  test('that is stopped says so without breaking a word at 40 columns', async () => {
    const { messages } = await intake(':s\n', [], { terminals: { columns: 40 } })
    expect(messages).toContain('Stopped. Nothing was kept (--save FILE\nkeeps it).\n')
  })

  test('that is given nothing lists all that is asked', async () => {
    const { code, messages } = await intake('')
    expect(code).toBe(2)
    expect(messages).toContain('  hot: Is the knee hot and swollen? (yes, no)\n')
  })

  test('can be stopped', async () => {
    const { code, results, messages } = await intake('none\n1\n:s\n')
    expect({ code, results }).toEqual({ code: 130, results: '' })
    expect(messages.endsWith('Stopped. Nothing was kept (--save FILE keeps it).\n')).toBe(true)
  })

  test('that is stopped keeps the answers where they are saved', async () => {
    const { code, messages, written } = await intake('none\n1\n:s\n', ['--save', 'r.yaml'])
    expect(code).toBe(130)
    expect(messages.endsWith('The response is in r.yaml.\nStopped.\n')).toBe(true)
    expect(written.get('r.yaml')).toMatchInlineSnapshot(`
      "questionnaire: knee@1.0.0
      answers:
        hot: no
        locked: no
        site:
          - front
      "
    `)
  })

  test('is what nuchal does without a command', async () => {
    const { results } = await intake(whole)
    expect((await run(['knee.yaml'], { files: knee, input: whole })).results).toBe(results)
    const bare = await run([], { input: ':s\n' })
    expect(bare.code).toBe(130)
    expect(bare.messages).toContain('Pain at the back of the head and neck')
  })
})

describe('what is asked', () => {
  const asks = async (input: string, ...options: readonly string[]) => {
    const { code, messages } = await intake(input, options)
    return { code, asked: questions.filter((question) => messages.includes(`${question}\n`)) }
  }
  const questions = [
    'Where does it hurt?',
    'How bad is the worst pain?',
    'Have you had a shot?',
    'How much did it help?',
    'Anything else?',
  ]
  const [where, worst, shot, , note] = questions

  test('is what can still change the summary, and what is recorded', async () => {
    expect(await asks('none\n1\n3\n:u\n')).toEqual({ code: 0, asked: [where, worst, note] })
  })

  test('is with --quick only what the topics hang on', async () => {
    expect(await asks('none\n1\n8\n', '--quick')).toEqual({ code: 0, asked: [where, worst] })
  })

  test('is with --all every question that is enabled', async () => {
    const asked = [where, worst, shot, note]
    expect(await asks('none\n1\n3\nno\n:u\n', '--all')).toEqual({ code: 0, asked })
  })

  test('is not both', async () => {
    const { code, messages } = await intake('', ['--quick', '--all'])
    expect(code).toBe(2)
    expect(messages).toContain("option '--quick' cannot be used with option '--all'")
  })
})

describe('an established stop', () => {
  test('prints only what to do now', async () => {
    const { code, results, messages } = await intake('1 0\n\n')
    expect(code).toBe(0)
    expect(messages).toContain('This cannot wait\nCall a doctor today.\n')
    expect(results).toMatchInlineSnapshot(`
      "The knee
      ========


      WHAT TO DO NOW
      Emergency
      ---------
      Call a doctor today.

      Why: A hot and swollen knee can be an infection. (project judgement)

      How:
      1. Do this before you read on.
      2. Say what you noticed. The words under "Why" may help.
      3. Show this page, on paper or on a screen.

      The rest of this summary is held back, because this comes first.


      WHAT THIS IS NOT
      Draft: no clinician has reviewed this questionnaire yet. Read it as a draft, and
      check everything with a provider.

      This summary is educational. It is not a diagnosis, it does not order or advise
      any test or treatment, and it does not replace a clinician who can examine you.

      Made from knee@1.0.0 on 2026-11-21. The next review of the content is due by
      2027-11-20.
      "
    `)
  })

  test('prints the same where the input ends there', async () => {
    expect((await intake('1 0\n')).results).toBe((await intake('1 0\n\n')).results)
  })

  test('withholds every topic after all questions too', async () => {
    const { code, results } = await intake(`1 0\n2\n${whole.slice('none\n'.length)}`)
    expect(code).toBe(0)
    expect(results).toContain('WHAT TO DO NOW')
    expect(results).not.toContain('TOPICS')
  })
})

describe('--answers', () => {
  const files = { 'a.yaml': 'answers: { hot: no, locked: no, site: [front], worst: 8, shot: no }' }

  test('offers each answer, and an empty line keeps it', async () => {
    const { code, results, messages } = await intake('\n\n3\n\nold\n\n', ['--answers', 'a.yaml'], {
      files,
    })
    expect(code).toBe(0)
    expect(messages).toContain('From the file: In front.')
    expect(results).toContain('- How bad is the worst pain? 3\n')
  })

  test('with --defaults asks only what is left', async () => {
    const { code, results, messages } = await intake(
      'since spring\n',
      ['--answers', 'a.yaml', '--defaults'],
      { files },
    )
    expect(code).toBe(0)
    expect(messages).toContain('Anything else?')
    expect(messages).not.toContain('0 answered')
    expect(results).toContain('- How bad is the worst pain? 8\n')
  })

  test('with --defaults comes to what evaluate comes to, and asks nothing', async () => {
    const all = {
      'a.yaml': 'answers: { hot: no, locked: no, site: [front], worst: 8, shot: no, note: x }',
    }
    const asked = await intake('', ['--answers', 'a.yaml', '--defaults', '--format', 'json'], {
      files: all,
    })
    const args = ['evaluate', 'knee.yaml', 'a.yaml', '--format', 'json']
    const evaluated = await run(args, { files: { ...knee, ...all } })
    expect({ ...asked, messages: '' }).toEqual(evaluated)
    expect(asked.messages).not.toContain('left')
  })

  test('takes a whole response from standard input', async () => {
    const response = 'answers: { hot: no, locked: no, site: [front], worst: 8, shot: no, note: x }'
    const { code, results } = await intake(response, ['--answers', '-', '--defaults'])
    expect(code).toBe(0)
    expect(results).toContain('- How bad is the worst pain? 8\n')
  })

  test('finds nobody to ask after a response from standard input', async () => {
    const { code, messages } = await intake('answers: { worst: 8 }', ['--answers', '-'])
    expect(code).toBe(2)
    expect(messages).toContain('the answers ended before the questions did')
  })

  test('that cannot stand are shown in their place, and nothing is asked', async () => {
    const { code, results, messages } = await intake(whole, ['--answers', 'a.yaml'], {
      files: { 'a.yaml': 'answers: { worst: 80 }' },
    })
    expect({ code, results }).toEqual({ code: 1, results: '' })
    expect(messages).toMatch(/^a\.yaml:1:19 error: "worst": 80 lies outside 0 to 10 /)
    expect(messages).not.toContain('Safety first')
  })

  test('that cannot be read are told of once', async () => {
    const { messages } = await intake('', ['--answers', 'a.yaml'], {
      files: { 'a.yaml': 'answers: { worst: 1e400, note: "a\\u0007b" }' },
    })
    expect(messages.match(/^a\.yaml:\d+:\d+ /gm)).toEqual(['a.yaml:1:19 ', 'a.yaml:1:32 '])
  })

  test('of another questionnaire are refused, and those of another version are used', async () => {
    const answersTo = async (questionnaire: string) =>
      await intake('n\n:s\n', ['--answers', 'a.yaml'], {
        files: { 'a.yaml': `questionnaire: ${questionnaire}\nanswers: { worst: 8 }\n` },
      })
    expect((await answersTo('hip@1.0.0')).code).toBe(1)
    expect((await answersTo('hip@1.0.0')).messages).toContain('answers "hip@1.0.0", not "knee"')
    const older = await answersTo('knee@0.9.0')
    expect(older.code).toBe(130)
    expect(older.messages).toContain('given to version 0.9.0; the questionnaire is at 1.0.0')
  })

  test('are needed for --defaults', async () => {
    expect(await intake(whole, ['--defaults'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "messages": "nuchal: --defaults takes the answers of a file
      (add --answers FILE)
      ",
        "results": "",
        "written": Map {},
      }
    `)
  })
})

describe('--save', () => {
  test.for(['r.yaml', 'r.json'])(
    'writes %s, which evaluate reads back to the same bytes',
    async (path) => {
      const { results, messages, written } = await intake(whole, ['--save', path])
      expect(messages.endsWith(`The response is in ${path}.\n`)).toBe(true)
      const files = { ...knee, ...Object.fromEntries(written) }
      const evaluated = await run(['evaluate', 'knee.yaml', path], { files })
      expect(evaluated).toMatchObject({ code: 0, results, messages: '' })
    },
  )

  test.for([
    { what: 'an existing file', path: 'old.yaml', says: 'old.yaml is there already' },
    { what: 'a folder', path: 'folder', says: 'folder is a folder' },
    { what: 'a folder that is not there', path: 'no/r.yaml', says: 'there is no folder no' },
  ])('refuses $what before it asks anything', async ({ path, says }) => {
    const world = { files: { 'old.yaml': 'kept', 'folder/x': '' } }
    const { code, results, messages, written } = await intake(whole, ['--save', path], world)
    expect({ code, results, written: written.size }).toEqual({ code: 2, results: '', written: 0 })
    expect(messages).toMatch(new RegExp(`^nuchal: ${says}\n`))
    expect(messages).not.toContain('Safety first')
  })

  test('refuses a place nothing can be written in before it asks anything', async () => {
    const world = { isReadOnly: true }
    expect(await intake(whole, ['--save', 'r.yaml'], world)).toMatchInlineSnapshot(`
      {
        "code": 2,
        "messages": "nuchal: "r.yaml" cannot be written
      ",
        "results": "",
        "written": Map {},
      }
    `)
  })

  test('refuses an existing file on a terminal too where lines are asked for', async () => {
    const world = {
      files: { 'old.yaml': 'kept' },
      terminals: { input: true, messages: true },
      env: { TERM: 'dumb' },
    }
    const { code, messages } = await intake(whole, ['--save', 'old.yaml'], world)
    expect({ code, messages }).toEqual({
      code: 2,
      messages: 'nuchal: old.yaml is there already\n(name another file, or remove it)\n',
    })
  })

  test.for([
    { by: 'no', typed: 'n\r', code: 2, says: 'nuchal: nothing was written over\n' },
    { by: 'enter', typed: '\r', code: 2, says: 'nuchal: nothing was written over\n' },
    { by: 'Ctrl+C', typed: '\u0003', code: 130, says: '' },
  ])('asks on a terminal whether to write over a file; $by keeps it', async ({ typed, ...row }) => {
    const { code, results, messages, written } = await run(
      ['intake', 'knee.yaml', '--save', 'old.yaml'],
      {
        files: { ...knee, 'old.yaml': 'kept' },
        terminals: { input: true, messages: true },
        input: typed,
      },
    )
    expect({ code, results, written: written.size }).toEqual({
      code: row.code,
      results: '',
      written: 0,
    })
    expect(messages.startsWith(row.says)).toBe(true)
  })
})
