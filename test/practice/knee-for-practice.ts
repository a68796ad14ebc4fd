import { load } from '../../src/definition/load.ts'
import { compile } from '../../src/engine/compile.ts'
import { type Exercise, poseExercise } from '../../src/practice/pose-exercise.ts'
import { kneeYaml } from '../cli/knee.ts'

/** The knee with two patterns, a topic that destroys tissue, and people to practise with. */
export const kneeForPractice = kneeYaml
  .replace(
    '  helped: {',
    `  wear:
    title: Features of wear
    pattern: true
    when: { all: [hurts, in-front] }
    say: Pain in front is a feature of wear.
    sources: [S1]
  strain: { title: Features of a strain, pattern: true, when: inside, say: Pain on the inside., basis: project }
  helped: {`,
  )
  .replace(
    'red flags:',
    `sources:
  S1: { title: On knees, by: K. Nee, year: 2019, kind: study, reliability: high }
red flags:`,
  )
  .replace(
    'cases:',
    `  operation:
    title: An operation
    kind: procedure
    destructive: true
    rank: { order: 2, because: it cannot be undone, basis: project }
    relevant when: hurts
    first: [{ finding: helped, say: A shot that helped comes first., sources: [S1] }]
    evidence: { grade: case-series, say: Little. }
    ask your provider:
      - { id: which-operation, ask: Which operation? }
      - { id: operation-risk, ask: What can go wrong?, when: helped }
cases:
  gardener:
    title: A gardener
    answers: { hot: no, locked: no, site: [front], worst: 8, shot: yes, relief: 20 }
    expect: { topics: { exercise: discuss, operation: later } }
    practice: { level: 1, story: A gardener whose knee hurts on stairs. }
  cyclist:
    title: A cyclist
    answers: { hot: no, locked: yes, site: [inside], worst: 5 }
    expect: { urgency: { at least: urgent } }
    practice: { level: 2, story: A cyclist cannot stretch a knee. }
  swimmer:
    title: A swimmer
    answers: { hot: yes, locked: yes }
    expect: { topics: { exercise: withheld } }
    practice: { level: 3, story: A swimmer has a fever. }`,
  )

const bytes = new TextEncoder().encode(kneeForPractice)
const { questionnaire } = load('knee.yaml', () => ({ kind: 'bytes', bytes }))
if (questionnaire === undefined) throw new Error('the knee for practice has problems')

export const practiceKnee = questionnaire

const program = compile(questionnaire)

/** One of its cases, posed. */
export function posed(id: string): Exercise {
  const one = practiceKnee.cases.find((each) => each.id === id)
  if (one === undefined) throw new Error(`no case is called ${id}`)
  return poseExercise(program, one)
}
