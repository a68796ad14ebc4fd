import { describe, expect, test } from 'vitest'
import { run, type World } from '../fake-host.ts'
import { rash } from '../rash-versions.ts'

type Changes = readonly (readonly [from: string, to: string])[]

const diff = (changes: Changes, args: readonly string[] = [], world: World = {}) =>
  run(['diff', 'old.yaml', 'new.yaml', ...args], {
    ...world,
    files: { 'old.yaml': rash(), 'new.yaml': rash(...changes), ...world.files },
  })

describe('diff', () => {
  test('shows what differs, for the smallest response, with both summaries', async () => {
    const { code, results } = await diff([['days >= 7', 'days > 7']])
    expect(results).toMatchInlineSnapshot(`
      "rash 1.0.0 -> rash 1.0.0

      Different for some response:

      topic cream: discuss -> later
        The smallest response that shows it:
        answers:
          days: 7
          looks:
            - raised

      Summary before                         | Summary after
      TOPICS TO DISCUSS                      | LATER
      Kind: treatment                        | - A week of waiting first. (project
      Why it is named here: It can be seen.  |   judgement)
        (project judgement)                  |
      Why in this place: it is cheap.        |
        (project judgement)                  |

      finding lasting: yes -> no
      step before lasting of cream: not told -> told
        The smallest response that shows it:
        answers:
          days: 7

      Summary before                         | Summary after
      FEATURES THE ANSWERS DESCRIBE          | (nothing more)
      What follows from the answers          |
      - It has lasted. (project judgement)   |

      Same for every response, proved: 1 topic, 1 red flag, 2 ends of urgency, 4
      questions, 2 findings, 1 class list, 1 reason, 1 provider question, 1 caution.

      Proved: of the rules as written, for every possible response.
      "
    `)
    expect(code).toBe(1)
  })

  test('sets the summaries one above the other where the page is narrow', async () => {
    const terminals = { columns: 40 }
    const { results } = await diff([['urgency: emergency', 'urgency: soon']], [], { terminals })
    expect(results).toMatchInlineSnapshot(`
      "rash 1.0.0 -> rash 1.0.0

      Different for some response:

      topic cream: withheld -> may apply
      topic tablets: withheld -> may apply
      red flag poisoning: yes (emergency,
          stops) -> yes (soon)
      urgency at least: emergency -> soon
      step before lasting of cream: not told
          -> told as not known yet
      provider question how-long of cream: not
          told -> asked
      caution lasting of tablets: not told ->
          told as not ruled out (plan)
        The smallest response that shows it:
        answers:
          fever: yes
          spreading: yes

      Summary before
      WHAT TO DO NOW
      Emergency
      The rest of this summary is held back,
        because this comes first.

      Summary after
      For tests.
      WHAT TO DO FIRST
      Soon
      IN SHORT
      - Not known yet: whether 2 topics may
        apply.
      What you can do next:
      (17 more lines)

      urgency at most: emergency -> soon
        The smallest response that shows it:
        answers: {}

      Summary before
      Open questions about emergencies:

      Summary after
      Open questions about signs to be looked
        at within days:

      reason visible of cream: not told ->
          told
        The smallest response that shows it:
        answers:
          fever: yes
          spreading: yes
          looks:
            - raised

      Summary before
      WHAT TO DO NOW
      Emergency
      The rest of this summary is held back,
        because this comes first.

      Summary after
      For tests.
      WHAT TO DO FIRST
      Soon
      IN SHORT
      - Not known yet: whether 2 topics may
        apply.
      What you can do next:
      (17 more lines)

      Same for every response, proved: 4
      questions, 3 findings, 1 class list.

      Proved: of the rules as written, for
      every possible response.
      "
    `)
    expect(results.split('\n').every((line) => line.length <= 40)).toBe(true)
  })

  test.for([
    {
      change: 'a threshold',
      changes: [['longest >= 14', 'longest >= 10']],
      told: 'class list course: short -> long',
    },
    { change: 'a gate', changes: [[', when: fever is yes', '']], told: 'question spreading: ' },
    { change: 'a stop', changes: [['do: Call', 'stop: false\n    do: Call']], told: '(emergency)' },
    {
      change: 'what comes first',
      changes: [['finding: lasting, say: A week', 'finding: drawn-out, say: A week']],
      told: 'step before lasting of cream: told as not known yet -> not told',
    },
    {
      change: 'a reason',
      changes: [['finding: visible, say', 'finding: lasting, say']],
      told: 'reason visible of cream: told -> not told',
    },
    {
      change: 'how weighty a caution is',
      changes: [['level: plan', 'level: stop-and-discuss']],
      told: 'caution lasting of tablets: told as not ruled out (plan) -> ',
    },
    {
      change: 'when a provider question is asked',
      changes: [['ask: For how long? }', 'ask: For how long?, when: lasting }']],
      told: 'provider question how-long of cream: asked -> not told',
    },
    {
      change: 'the answers taken',
      changes: [['0 to 30', '0 to 20']],
      told: 'Questions that take other answers (1):\n  days: limits',
    },
    {
      change: 'an option',
      changes: [['raised: Raised', 'raised: Raised, dark: Dark']],
      told: 'Questions that take other answers (1):\n  looks: options',
    },
    {
      change: 'a measure',
      changes: [['highest of: [days]', 'sum of: [days]']],
      told: 'Measures computed otherwise (1):\n  longest',
    },
    {
      change: 'the order of topics',
      changes: [['order: 1,', 'order: 3,']],
      told: 'Topics are named in another order (1):\n  cream, tablets -> tablets, cream',
    },
    {
      change: 'what there is',
      changes: [['drawn-out', 'weeks-long']],
      told: 'Added (1):\n  finding weeks-long\n\nRemoved (1):\n  finding drawn-out',
    },
  ] as const)('finds that $change changed the meaning', async ({ changes, told }) => {
    const { code, results } = await diff([...changes])
    expect(results).toContain(told)
    expect(code).toBe(1)
  })

  test.for([
    { change: 'the version', changes: [['1.0.0', '1.1.0']], told: 'rash 1.0.0 -> rash 1.1.0' },
    {
      change: 'wording',
      changes: [
        ['Is there a fever?', 'Do you have a fever?'],
        ['It can be seen.', 'One can see it.'],
      ],
      told: 'Texts and settings alone (2):\n  question fever: ask\n  topic cream: because',
    },
    {
      change: 'the name of a question',
      changes: [
        ['days:', 'rash-days:'],
        ['days >=', 'rash-days >='],
        ['[days]', '[rash-days]'],
        ['questions:\n', 'renamed: { days: rash-days }\nquestions:\n'],
      ],
      told: 'Renamed (1):\n  days -> rash-days',
    },
    {
      change: 'what the intake note calls things',
      changes: [
        ['{ class: long, when', '{ class: long, clinician: chronic, when'],
        ['longest: { highest', 'longest: { clinician: Longest, highest'],
        ['{ red: Red, raised: Raised', '{ red: { text: Red, clinician: erythema }, raised: Raised'],
        ['    title: A cream\n', '    title: A cream\n    clinician: topical\n'],
        ['topics:\n', 'note: [{ title: Course, shows: [longest, course] }]\ntopics:\n'],
      ],
      told:
        'Texts and settings alone (5):\n  questionnaire rash: note\n  question looks: options\n' +
        '  topic cream: clinician\n  class course: rows\n  measure longest: clinician',
    },
    {
      change: 'the spelling of a condition',
      changes: [
        [
          '{ any: [looks includes red, looks includes raised] }',
          'looks includes any of [red, raised]',
        ],
      ],
      told: 'Written otherwise, the same for every response (1):\n  finding visible',
    },
  ] as const)('proves that $change alone changes no meaning', async ({ changes, told }) => {
    const { code, results } = await diff([...changes])
    expect(results).toContain(told)
    expect(results).toContain('Same for every response, proved: 2 topics, 1 red flag,')
    expect(code).toBe(0)
  })

  test('tells both summaries in the same words, so that wording does not hide the change', async () => {
    const { results } = await diff([
      ['days >= 7', 'days > 7'],
      ['A cream\n', 'An ointment\n'],
      ['How does it look?', 'What does it look like?'],
    ])
    const [shown] = results.split('Texts and settings alone')
    expect(shown).not.toContain('cream\n')
    expect(shown).not.toContain('look?')
  })

  test('names what is the same when asked to', async () => {
    const { results } = await diff([['1.0.0', '1.1.0']], ['--all'])
    expect(results).toContain('  topic cream\n')
  })

  test('prints all it found as JSON', async () => {
    const { code, results } = await diff([['days >= 7', 'days > 7']], ['--format', 'json'])
    const json = JSON.parse(results)
    expect(json).toMatchObject({
      before: { id: 'rash', version: '1.0.0' },
      differsInMeaning: true,
      notDecided: [],
      added: [],
    })
    expect(json.different[0]).toEqual({
      about: 'topic',
      id: 'cream',
      before: { outcome: 'discuss', answers: { days: 7, looks: ['raised'] } },
      after: { outcome: 'later', answers: { days: 7, looks: ['raised'] } },
    })
    expect(code).toBe(1)
  })

  test('says honestly what is not decided within the budget', async () => {
    const { code, results } = await diff([['1.0.0', '1.1.0']], ['--budget', '3'])
    expect(results).toContain('Not decided within the budget: 2 topics, 1 red flag,')
    expect(code).toBe(1)
  })

  test('counts how recorded responses change, with the first of each', async () => {
    const corpus = [
      '{"id":"a","answers":{"looks":["red"],"days":7}}',
      '{"answers":{"looks":["red"],"days":7}}',
      '{"id":"c","answers":{"days":8}}',
      '{"id":"d","answers":{"dais":8}}',
      'nonsense',
      '',
    ].join('\n')
    const world = { files: { 'corpus.ndjson': corpus } }
    const args = ['--corpus', 'corpus.ndjson']
    const { code, results, messages } = await diff([['days >= 7', 'days > 7']], args, world)
    expect(results).toContain(
      'Recorded responses: 2 of 3 come out otherwise, 2 not readable (1):\n' +
        '  2: topic cream: discuss -> later (first: a)\n',
    )
    expect(messages).toMatchInlineSnapshot(`
      "corpus.ndjson:4 error: dais: no question is called "dais"; did you mean "days"?
      corpus.ndjson:5 error: this line is not JSON; write each record on one line, as {"id": "a1", "answers": {}}
      "
    `)
    expect(code).toBe(1)
  })

  test('shows on a terminal how many responses were read, and takes that away', async () => {
    const input = '{"answers":{"days":7}}\n'.repeat(1000)
    const terminals = { messages: true }
    const { messages } = await diff([], ['--corpus', '-'], { input, terminals })
    expect(messages).toMatch(/^\rResponses read: 1000\r +\r$/)
  })

  test('reads a bad record as a failure even where nothing changed', async () => {
    const { code } = await diff([['1.0.0', '1.1.0']], ['--corpus', '-'], { input: '{"answers":3}' })
    expect(code).toBe(1)
  })

  test('reads an earlier version, with what it includes, out of the history', async () => {
    const [head, tail] = rash().split('questions:\n')
    const history = {
      'HEAD~1:rash/questionnaire.yaml': `${head}include: [questions.yaml]\n`,
      'HEAD~1:rash/questions.yaml': `questions:\n${tail}`,
    }
    const files = { 'rash.yaml': rash(['days >= 7', 'days >= 8']) }
    const { code, results } = await run(['diff', 'HEAD~1:rash', 'rash.yaml'], { files, history })
    expect(results).toContain('topic cream: discuss -> later')
    expect(code).toBe(1)
  })

  test('says which of a revision is not there', async () => {
    const files = { 'rash.yaml': rash() }
    const { code, messages } = await run(['diff', 'HEAD~1:rash', 'rash.yaml'], { files })
    expect(messages).toBe('nuchal: HEAD~1 has no file or folder rash\n')
    expect(code).toBe(2)
  })

  test('shows where an earlier version has problems', async () => {
    const history = { 'v1:rash.yaml': rash(['days >= 7', 'dais >= 7']) }
    const files = { 'rash.yaml': rash() }
    const { code, messages } = await run(['diff', 'v1:rash.yaml', 'rash.yaml'], { files, history })
    expect(messages).toContain('v1:/rash.yaml:')
    expect(messages).toContain('did you mean "days"?')
    expect(code).toBe(1)
  })
})
