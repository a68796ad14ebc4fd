import { describe, expect, test } from 'vitest'
import { poseChoice } from '../../src/practice/pose-choice.ts'
import { tellingBlocks } from '../../src/practice/telling-words.ts'
import { posed } from './knee-for-practice.ts'
import { back, picking, stop, walk } from './walk.ts'

const gardener = posed('gardener')
const cyclist = posed('cyclist')

/** What is told where an encounter stands. */
function told(...[exercise, choices, way]: Parameters<typeof walk>) {
  const encounter = walk(exercise, choices, way)
  const { telling } = encounter
  if (telling === undefined) return []
  return tellingBlocks(encounter, telling).flatMap(({ lead, lines }) => [
    ...(lead === undefined ? [] : [lead]),
    ...lines.map(({ label, text }) => [label, text].filter((part) => part).join(' ')),
  ])
}

function offered(...[exercise, choices, way]: Parameters<typeof walk>) {
  return poseChoice(walk(exercise, choices, way))?.options.map(({ text }) => text)
}

describe('asking', () => {
  test('the sections are those of the questionnaire, with how much was asked', () => {
    expect(offered(gardener, [':sections', 'safety', 'hot', ':sections'])).toEqual([
      'Safety first (1 of 2 asked)',
      'The pain (0 of 4 asked)',
      'Commit to what you think (0 of 5 done)',
      'Read what you have heard',
      'Hand in',
    ])
  })

  test('all questions of a section are asked at once, in the order they stand there', () => {
    expect(walk(gardener, ['pain', ':all']).attempt.asked).toEqual([
      'site',
      'worst',
      'shot',
      'note',
    ])
    expect(walk(gardener, ['pain', 'worst site']).attempt.asked).toEqual(['site', 'worst'])
  })

  test('the case answers; what it does not hold it cannot say', () => {
    expect(told(cyclist, ['pain', 'worst note'])).toEqual([
      '5. How bad is the worst pain?',
      'Cannot say. Anything else?',
    ])
  })

  test('an answer opens questions, and where is said', () => {
    expect(told(gardener, ['pain', 'shot'])).toContain('That opens questions in: The pain.')
    expect(offered(gardener, ['pain', 'shot', ':sections', 'pain'])).toContain(
      'How much did it help?',
    )
  })

  test('one question alone is asked at once', () => {
    expect(told(gardener, ['safety', 'hot', 'safety'])).toContain('No. Is the knee locked?')
  })

  test('a section with nothing left to ask tells its answers again', () => {
    expect(told(gardener, ['safety', ':all', 'safety'])).toEqual([
      'No. Is the knee hot and swollen?',
      'No. Is the knee locked?',
    ])
  })

  test('all that was heard can be read, the story first', () => {
    expect(told(cyclist, ['safety', 'locked', ':read'])).toEqual([
      'A cyclist cannot stretch a knee.',
      'Safety first',
      'Yes. Is the knee locked?',
    ])
    expect(told(cyclist, [':read'])).toContain('You have not asked anything yet.')
  })

  test('Enter goes to the section behind the last, and to committing once all was asked', () => {
    const preferred = (...choices: readonly string[]) =>
      poseChoice(walk(cyclist, choices))?.preferred
    expect(preferred()).toBe('safety')
    expect(preferred('safety', ':all')).toBe('pain')
    expect(preferred('pain', ':all')).toBe('safety')
    expect(preferred('pain', ':all', 'pain', ':all', 'safety', ':all')).toBe(':commit')
  })
})

describe('committing', () => {
  const commit = (...choices: readonly string[]) => walk(gardener, [':commit', ...choices]).attempt

  test('what is not committed to is absent, which is not the same as none', () => {
    expect(commit('urgency', 'soon')).toEqual({ asked: [], urgency: 'soon' })
    expect(commit('red-flags', ':none', 'patterns', 'wear strain')).toEqual({
      asked: [],
      redFlags: [],
      patterns: ['wear', 'strain'],
    })
    expect(commit('topics', ':done').topics).toEqual(new Map())
  })

  test('everything can be changed, and a topic taken off again', () => {
    expect(commit('urgency', 'soon', 'urgency', 'routine').urgency).toBe('routine')
    const topics = commit(
      'topics',
      'exercise',
      'discuss',
      'operation',
      'later',
      'exercise',
      'not-relevant',
    ).topics
    expect(topics).toEqual(new Map([['operation', 'later']]))
  })

  test('all topics can be withheld at once, and nothing is left to ask a provider', () => {
    const withheld = [':commit', 'topics', ':all']
    expect(walk(gardener, withheld).attempt.topics).toEqual(
      new Map([
        ['exercise', 'withheld'],
        ['operation', 'withheld'],
      ]),
    )
    expect(offered(gardener, withheld)).toEqual([
      'Urgency: not yet',
      'Red flags that matter: not yet',
      'The pattern: not yet',
      'Topics: All withheld',
      'Go on asking',
      'Hand in',
    ])
  })

  test('provider questions are those of the topics called for', () => {
    const calling = (...standing: readonly string[]) => [
      ':commit',
      'topics',
      ...standing,
      ':done',
      'asks',
    ]
    expect(told(gardener, calling('operation', 'withheld'))).toEqual([
      expect.stringMatching('Name a topic first'),
    ])
    expect(offered(gardener, calling('operation', 'later'))).toEqual([
      'Which operation?',
      'What can go wrong?',
    ])
  })

  test('a provider question goes with its topic', () => {
    const both = ['topics', 'exercise', 'discuss', 'operation', 'later', ':done']
    const asks = [...both, 'asks', 'which-exercise operation-risk']
    expect(commit(...asks).asks).toEqual(['which-exercise', 'operation-risk'])
    expect(commit(...asks, 'topics', 'operation', 'not-relevant').asks).toEqual(['which-exercise'])
  })

  test('more provider questions than count are not taken', () => {
    const encounter = walk(gardener, [
      ':commit',
      'topics',
      'operation',
      'later',
      ':done',
      'asks',
      'a b c d',
    ])
    expect(encounter.attempt.asks).toBeUndefined()
    expect(poseChoice(encounter)?.ask).toMatch(/^That was 4, and 3 count\./)
  })

  test('what is committed stands where one commits', () => {
    expect(
      offered(gardener, [
        ':commit',
        'urgency',
        'urgent',
        'red-flags',
        'jammed',
        'topics',
        'exercise',
        'discuss',
        ':done',
      ]),
    ).toEqual([
      'Urgency: Urgent',
      'Red flags that matter: Jammed',
      'The pattern: not yet',
      'Topics: To discuss: Exercise',
      'Provider questions: not yet',
      'Go on asking',
      'Hand in',
    ])
  })
})

describe('the end', () => {
  const at = (...choices: Parameters<typeof walk>[1]) => walk(gardener, choices).at

  test('before handing in, what is not committed to is named', () => {
    const ask = poseChoice(walk(gardener, [':commit', 'urgency', 'soon', ':hand-in']))?.ask
    expect(ask).toBe(
      'Hand in now? Not committed to yet: red flags that matter, the pattern, topics, provider questions.',
    )
    expect(at(':hand-in', ':yes')).toEqual({ kind: 'ended', how: 'handed-in' })
    expect(at(':hand-in', ':no')).toEqual({ kind: 'commitments' })
  })

  test('stopping is asked about once there is something to lose', () => {
    expect(at(stop)).toEqual({ kind: 'ended', how: 'stopped' })
    expect(at('safety', 'hot', stop)).toMatchObject({ kind: 'leaving' })
    expect(at('safety', 'hot', 'pain', stop, ':no')).toEqual({ kind: 'section', id: 'pain' })
    expect(at('safety', 'hot', stop, back)).toMatchObject({ kind: 'next' })
    expect(at('safety', 'hot', stop, stop)).toEqual({ kind: 'ended', how: 'stopped' })
    expect(at('safety', 'hot', { kind: 'away' })).toEqual({ kind: 'ended', how: 'stopped' })
  })

  test('back leads to where one came from', () => {
    expect(at('safety', back)).toEqual({ kind: 'sections' })
    expect(at(':commit', 'urgency', back)).toEqual({ kind: 'commitments' })
    expect(at(':commit', 'topics', 'exercise', back, back, back)).toEqual({ kind: 'sections' })
  })
})

describe('exploring', () => {
  test('what answers changed is guessed, then told', () => {
    const asked = ['safety', ':all']
    expect(walk(cyclist, asked, 'explore').at).toMatchObject({ kind: 'guess' })
    expect(told(cyclist, [...asked, 'red-flag urgency'], 'explore')[0]).toMatch(/^Right: /)
    expect(told(cyclist, [...asked, ':none'], 'explore')).toEqual([
      'Not quite. You said: nothing. It was: the urgency, a red flag.',
      'Urgency now: urgent.',
      'Red flag found: Jammed.',
      'Red flag ruled out: Infection.',
    ])
  })

  test('an answer may change nothing', () => {
    expect(told(gardener, ['pain', 'note', ':none'], 'explore')).toEqual(['Right: nothing.'])
  })

  test('a topic is told with where it stands now', () => {
    const last = told(gardener, ['pain', ':all', 'topic pattern'], 'explore')
    expect(last).toContain('To discuss: Exercise.')
    expect(last).toContain('Pattern found: Features of wear.')
  })
})

test('a pick that is none of those offered changes nothing', () => {
  expect(walk(gardener, ['nowhere']).at).toEqual({ kind: 'next' })
  expect(walk(gardener, ['safety', 'site']).attempt.asked).toEqual([])
  expect(walk(gardener, [':commit', 'urgency', 'never']).attempt.urgency).toBeUndefined()
  expect(walk(gardener, [picking()]).attempt.asked).toEqual([])
})
