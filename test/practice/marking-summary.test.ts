import { expect, test } from 'vitest'
import type { Attempt } from '../../src/model/attempt.ts'
import { markExercise } from '../../src/practice/mark-exercise.ts'
import { markingSummary } from '../../src/practice/marking-summary.ts'
import { partPoints } from '../../src/practice/rubric.ts'
import { rubricSummary } from '../../src/practice/rubric-summary.ts'
import { signMarks } from '../../src/report/explanation-marks.ts'
import { plainStyle } from '../../src/report/text-style.ts'
import { toText } from '../../src/report/to-text.ts'
import { posed } from './knee-for-practice.ts'

function told(id: string, attempt: Attempt): string {
  const exercise = posed(id)
  const marking = { exercise, attempt, mark: markExercise(exercise, attempt), marks: signMarks }
  return toText(markingSummary(marking), { width: 80, style: plainStyle })
}

test('a marking tells line by line what was right, what was not, and who says so', () => {
  const attempt: Attempt = {
    asked: ['hot', 'site', 'note', 'worst'],
    urgency: 'soon',
    redFlags: ['jammed'],
    patterns: ['strain'],
    topics: new Map([['operation', 'discuss']]),
    asks: ['operation-risk'],
  }
  expect(told('gardener', attempt)).toMatchInlineSnapshot(`
    "Marked: A gardener
    ==================

    A gardener whose knee hurts on stairs.

    Not passed: 5 of 100. Something of safety was missed, so it cannot pass, and
    half of the points count.


    SAFETY FIRST
    ✗ You said "soon". "routine" is established. No red flag raises it.
    ✗ Not established: jammed; the answers do not raise it.
    ✗ 1 red flag was left open. Questions not asked:
      Safety first: 1 of 2


    POINTS
    10 of 20   the urgency
    0 of 10    the red flags that matter
    0 of 15    the pattern
    0 of 30    where the topics stand
    0 of 10    the questions for the provider
    0 of 15    asking no more than it takes
    10 of 100  in all, half of which counts: 5 of 100


    THE PATTERN
    ✗ There: Features of wear.
      Pain in front is a feature of wear. [1]
    ✗ Not there: Features of a strain; the answers do not show it.


    WHERE THE TOPICS STAND
    ✗ Exercise: to discuss. Left out.
      It is relevant: It hurts a lot; Pain in one place. Nothing has to come first.
    ✗ An operation: for later. Called "to discuss": too soon, which takes 2 shares.
      ✗ A shot helped. A shot that helped comes first. [1]


    QUESTIONS FOR THE PROVIDER
    ✗ What can go wrong? (not one of this summary’s questions)

    The first of the summary:
    - Which exercise?
    - Which operation?


    ECONOMY
    You asked 1 question about red flags, which never counts against you. Of others
    you asked 3, and 4 can be enough. What you asked leaves the case open.

    Could change none of this by the time you asked:
    - Anything else?

    Not asked, and it mattered:
    - Have you had a shot?
    - How much did it help?


    THE ONE ANSWER THAT WOULD HAVE CHANGED MOST
    How bad is the worst pain? The answer was "8". Had it been "6":

    - Features of wear: not there
    - not relevant: Exercise; An operation


    SOURCES
    [1]  On knees. K. Nee. 2019.
    "
  `)
})

test('in an emergency it tells what to do, and what could wait', () => {
  const attempt: Attempt = { asked: ['hot'], urgency: 'emergency', redFlags: ['infection'] }
  expect(told('swimmer', attempt)).toMatchInlineSnapshot(`
    "Marked: A swimmer
    =================

    A swimmer has a fever.

    Passed: 100 of 100.


    SAFETY FIRST
    ✓ You said "emergency". That is what is established.
    ✓ Found: infection.
      A hot and swollen knee can be an infection. (project judgement)
      Call a doctor today. (project judgement)
    ? Also there; an emergency was named before you came to it: jammed.
      A knee that is locked needs a look. (project judgement)
      Call within a day. (project judgement)


    POINTS
    20 of 20  the urgency
    10 of 10  the red flags that matter
    30 of 30  where the topics stand
    15 of 15  asking no more than it takes
    75 of 75  in all: 100 of 100


    WHERE THE TOPICS STAND
    A red flag comes first here, so every topic is withheld.


    ECONOMY
    You asked 1 question about red flags, which never counts against you. Of others
    you asked none, and none is needed.


    THE ONE ANSWER THAT WOULD HAVE CHANGED MOST
    Is the knee hot and swollen? The answer was "yes". Had it been "no":

    - the urgency: at least "urgent"
    - may apply: Exercise; An operation
    "
  `)
})

test('who says nothing is told what there was to say', () => {
  expect(told('cyclist', { asked: [] })).toMatchInlineSnapshot(`
    "Marked: A cyclist
    =================

    A cyclist cannot stretch a knee.

    Not passed: 0 of 100. Something of safety was missed, so it cannot pass, and
    half of the points count.


    SAFETY FIRST
    ✗ You said no urgency. At least "urgent" is established.
    ✗ Missed: jammed.
      A knee that is locked needs a look. (project judgement)
      Call within a day. (project judgement)
    ✗ 2 red flags were left open. Questions not asked:
      Safety first: 2 of 2


    POINTS
    0 of 20  the urgency
    0 of 10  the red flags that matter
    0 of 15  the pattern
    0 of 30  where the topics stand
    0 of 15  asking no more than it takes
    0 of 90  in all, half of which counts: 0 of 100


    THE PATTERN
    ✗ There: Features of a strain.
      Pain on the inside. (project judgement)


    WHERE THE TOPICS STAND
    Not relevant with these answers: Exercise; An operation.


    ECONOMY
    You asked 0 questions about red flags, which never counts against you. Of others
    you asked none, and 2 can be enough. What you asked leaves the case open.

    Not asked, and it mattered:
    - Where does it hurt?
    - How bad is the worst pain?


    THE ONE ANSWER THAT WOULD HAVE CHANGED MOST
    How bad is the worst pain? The answer was "5". Had it been "7":

    - to discuss: Exercise
    - may apply: An operation
    "
  `)
})

test('the rubric tells every number that gives points', () => {
  const text = toText(rubricSummary(), { width: 80, style: plainStyle })
  for (const points of Object.values(partPoints)) expect(text).toContain(`${points}  For`)
  expect(text).toContain('70 of 100')
})
