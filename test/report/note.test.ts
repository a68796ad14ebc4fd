import { expect, test } from 'vitest'
import { ascii } from '../../src/report/ascii.ts'
import { toNote } from '../../src/report/note.ts'
import { occasionOf, rich, said } from './back-of-head.ts'

test('a note tells flags, answers and topics, in that order', () => {
  expect(toNote(occasionOf(rich))).toMatchInlineSnapshot(`
    "INTAKE NOTE: Pain at the back of the head
    back-of-head@1.2.0, 2026-11-21. Self-reported, not examined, not a diagnosis.
    Draft content, not reviewed by a clinician.
    Review of the content was due by 2026-11-20.

    URGENCY: at least soon, at most urgent
    Red flags established:
    - soon: weight
    Red flags not ruled out:
    - urgent: Fever with a stiff neck (open: Fever and stiff neck)

    SAFETY FIRST
    Sudden onset: no
    New weakness: no
    Fever and stiff neck: unknown
    Weight loss: yes
    Under 18: no

    THE PAIN
    Pain site: Back of the head, Behind the ear
    Which side is worse: Right
    Worst pain: 8.5 of 10
    Nerve tender: unknown
    Own words: 後頭部がズキズキ痛みます。\\u001B[31m It comes in jolts {side}.

    WHAT WAS TRIED
    Exercise, six weeks: yes
    Occipital block: yes
    Pain before block: 9 of 10
    Best pain after block: 2 of 10
    Blood thinner: yes
    Implant: declined

    TOPICS
    Discuss: Occipital nerve block
    Later: Occipital cryoneurolysis (first: Eased by a block)
    Cautions: Blood thinner
    "
  `)
})

test('a note of a stop tells the answers too, and names no topic', () => {
  const note = toNote(occasionOf({ 'sudden-worst': said.yes, 'worst-pain': said.declined }))
  expect(note).toMatchInlineSnapshot(`
    "INTAKE NOTE: Pain at the back of the head
    back-of-head@1.2.0, 2026-11-21. Self-reported, not examined, not a diagnosis.
    Draft content, not reviewed by a clinician.
    Review of the content was due by 2026-11-20.

    URGENCY: emergency
    Red flags established:
    - emergency: thunderclap
    Red flags not ruled out:
    - emergency: weakness (open: New weakness)
    - urgent: Fever with a stiff neck (open: Fever and stiff neck)
    - soon: weight (open: Weight loss)
    - routine: minor (open: Under 18)

    SAFETY FIRST
    Sudden onset: yes

    THE PAIN
    Worst pain: declined

    TOPICS
    All withheld: a stop is established.
    "
  `)
})

test('a note of nothing answered says what is open', () => {
  expect(toNote(occasionOf({}, { status: 'reviewed' }))).toMatchInlineSnapshot(`
    "INTAKE NOTE: Pain at the back of the head
    back-of-head@1.2.0, 2026-11-21. Self-reported, not examined, not a diagnosis.
    Review of the content was due by 2026-11-20.

    URGENCY: at least routine, at most emergency
    Red flags established: none
    Red flags not ruled out:
    - emergency: thunderclap (open: Sudden onset)
    - emergency: weakness (open: New weakness)
    - urgent: Fever with a stiff neck (open: Fever and stiff neck)
    - soon: weight (open: Weight loss)
    - routine: minor (open: Under 18)

    TOPICS
    May apply: Occipital nerve block (open: Pain site); Occipital cryoneurolysis (open: Pain site)
    "
  `)
})

test.for([
  { text: '“It’s 5–10 …”', spelled: '"It\'s 5-10 ..."' },
  { text: 'pain ≥ 7, ≤ 9', spelled: 'pain >= 7, <= 9' },
  { text: 'Müller, 痛み, 38 °C', spelled: 'Müller, 痛み, 38 °C' },
])('spells $text as $spelled', ({ text, spelled }) => {
  expect(ascii(text)).toBe(spelled)
})
