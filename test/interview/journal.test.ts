import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { begin } from '../../src/interview/begin.ts'
import { confirmedAnswers } from '../../src/interview/given.ts'
import { asLine, entryTo, headerLine, noted, nothingNoted } from '../../src/interview/journal.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import { readJournal } from '../../src/interview/read-journal.ts'
import type { Session } from '../../src/interview/session.ts'
import type { Step } from '../../src/interview/step.ts'
import { takeReply } from '../../src/interview/take-reply.ts'
import { takeUp } from '../../src/interview/take-up.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyAnswers } from '../support/any-answers.ts'
import { anySitting, anyWithChecklist, type Deed, replyOf } from './any-sitting.ts'
import { inWords, type KeptLines, keepLines, resumed } from './keep-lines.ts'
import { back, played, program, safe, say, throughout } from './playing.ts'
import { everyAnswer, no, yes } from './small-intake.ts'

const sudden = say(['sudden', yes], ['weak', no], ['age-under-18', no])
const header = headerLine({ questionnaire: 'small@1.0.0' })
const bytesOf = (text: string) => new TextEncoder().encode(text)
const lineOf = (session: Session) => asLine(entryTo(nothingNoted, session, inWords) ?? {})

describe('a line', () => {
  test('holds what one reply changed, in the words of the question', () => {
    const notes = noted(nothingNoted, entryTo(nothingNoted, played([safe]), inWords) ?? {})
    const change = say(['sudden', no], ['weak', yes])
    expect(entryTo(notes, played([safe, back, change]), inWords)).toEqual({
      said: {
        weak: {
          value: 'yes',
          words: 'Is there new weakness? yes-no',
          from: 'asked',
          confirmed: true,
        },
      },
      withdrawn: ['age-under-18'],
    })
  })

  test('is not needed where nothing changed', () => {
    const notes = noted(nothingNoted, entryTo(nothingNoted, played([safe]), inWords) ?? {})
    expect(entryTo(notes, played([safe, back]), inWords)).toBeUndefined()
  })

  test('keeps a suggestion apart from an answer', () => {
    const prefilled = new Map([['weak', no]])
    const said = (session: Session) => entryTo(nothingNoted, session, inWords)?.said
    expect(said(played([], { prefilled }))).toMatchObject({
      weak: { from: 'file', confirmed: false },
    })
    expect(said(played([safe], { prefilled }))).toMatchObject({
      weak: { from: 'file', confirmed: true },
    })
  })

  test('says that a stop was told, and where it arose', () => {
    const told = entryTo(nothingNoted, played([sudden, { kind: 'go-on' }]), inWords)
    expect(told).toMatchObject({ told: ['thunderclap'], raisedAt: 'sudden' })
  })
})

describe('a sitting that goes on in another process', () => {
  const goingOn = (session: Session) => resumed(program, header + lineOf(session))

  test('stands at the first question without an answer', () => {
    const session = goingOn(played(throughout.slice(0, 2)))
    expect(poseStep(session)).toMatchObject({ kind: 'question', question: { id: 'worst' } })
  })

  test('still suggests what a file brought', () => {
    const prefilled = new Map([['site', everyAnswer.get('site') ?? no]])
    const step = poseStep(goingOn(played([safe], { prefilled })))
    expect(step).toMatchObject({ present: { from: 'file', confirmed: false } })
  })

  test('interrupts again where the person has not decided yet, and the way back is there', () => {
    const step = poseStep(goingOn(played([sudden])))
    expect(step).toMatchObject({ kind: 'interruption', commands: ['back', 'stop'] })
  })

  test('does not tell a stop twice', () => {
    const step = poseStep(goingOn(played([sudden, { kind: 'go-on' }])))
    expect(step).toMatchObject({ kind: 'question', question: { id: 'site' } })
  })
})

describe('a damaged line', () => {
  const [first, second] = [played([safe]), played(throughout)].map(lineOf)

  test.for([
    { what: 'is no JSON', line: '{"said":' },
    { what: 'is no map', line: '[]' },
    { what: 'is blank', line: '' },
    { what: 'is not UTF-8', line: '\u0000' },
    { what: 'has an answer that is none', line: '{"said":{"weak":{"value":null}}}' },
    { what: 'withdraws what has no name', line: '{"withdrawn":[1]}' },
    { what: 'tells what has no name', line: '{"told":"sudden"}' },
    { what: 'arose nowhere', line: '{"raisedAt":1}' },
  ])('that $what is told by its number, and what stands before it is kept', ({ line }) => {
    const bytes = bytesOf(`${header}${first}${line}\n${second}`)
    if (line === '\u0000') bytes[bytes.indexOf(0)] = 0xff
    const read = readJournal(bytes)
    const sound = readJournal(bytesOf(`${header}${first}`))
    expect(read).toEqual({ ...sound, damaged: 3 })
    expect(read.sound).toBe(bytesOf(`${header}${first}`).length)
  })

  test.for(['', 'x', '{}\n', '{"journal":2}\n', header.trimEnd()])(
    'at the start leaves nothing to go on from: %j',
    (text) => {
      expect(readJournal(bytesOf(text))).toEqual({ notes: nothingNoted, sound: 0, damaged: 1 })
    },
  )
})

describe('a questionnaire that has changed', () => {
  const { questionnaire } = program
  const notes = readJournal(bytesOf(header + lineOf(played(throughout)))).notes

  test('keeps what still fits, and tells what does not', () => {
    const { sitting, misfits } = takeUp(notes, {
      ...questionnaire,
      questions: questionnaire.questions
        .filter(({ id }) => id !== 'note')
        .map((one) =>
          one.type === 'number' && one.id === 'worst'
            ? { ...one, limits: { low: 0, high: 5 } }
            : one,
        ),
    })
    const kept = [...everyAnswer].filter(([id]) => !['note', 'worst'].includes(id))
    expect(confirmedAnswers(sitting.given)).toEqual(new Map(kept))
    expect(misfits.map(({ said, rejection }) => [said.words, rejection.code])).toEqual([
      ['How bad is the worst pain? number', 'out-of-limits'],
      ['Anything else? text', 'unknown-question'],
    ])
  })

  test('finds an answer under the name its question has now', () => {
    const renamed = {
      ...questionnaire,
      renamed: { note: 'remark' },
      questions: questionnaire.questions.map((one) =>
        one.id === 'note' ? { ...one, id: 'remark' } : one,
      ),
    }
    const { sitting, misfits } = takeUp(notes, renamed)
    expect(sitting.given.get('remark')?.answer).toEqual(everyAnswer.get('note'))
    expect(misfits).toEqual([])
  })

  test('forgets that a stop was told which is no longer established', () => {
    const told = begin(program, { taken: { given: new Map(), told: ['thunderclap'] } }).told
    expect(told).toEqual([])
  })
})

describe('for any sitting', () => {
  const slow = { timeout: 60_000 }

  const anyPrefilled = anySitting.chain((sitting) =>
    anyAnswers(sitting[0]).map((prefilled) => ({ sitting, prefilled })),
  )

  test('a journal holds at every moment all that the session does', slow, () => {
    void fc.assert(
      fc.property(anyPrefilled, ({ sitting: [questionnaire, deeds], prefilled }) => {
        const begun = begin(compile(questionnaire), { prefilled })
        play(begun, deeds, (session, journal) => {
          const { notes } = readJournal(bytesOf(journal.text()))
          const { sitting, misfits } = takeUp(notes, questionnaire)
          const { given, told, raisedAt } = session
          expect([misfits, sitting.told, sitting.raisedAt]).toEqual([[], told, raisedAt])
          expect([...sitting.given]).toEqual([...given])
        })
      }),
      { numRuns: 300 },
    )
  })

  test('a journal cut anywhere holds what stood there at some moment', slow, () => {
    void fc.assert(
      fc.property(anySitting, fc.double({ min: 0, max: 1, noNaN: true }), (sitting, part) => {
        const journal = playedOut(sitting)
        const bytes = bytesOf(journal.text())
        const cut = Math.floor(part * bytes.length)
        const read = readJournal(bytes.subarray(0, cut))
        const lines = new TextDecoder().decode(bytes.subarray(0, read.sound)).split('\n').length - 1
        expect(read.notes).toEqual(journal.allNotes()[Math.max(0, lines - 1)])
        expect(bytes.subarray(read.sound, cut).includes(0x0a)).toBe(false)
        expect(read.damaged).toBe(lines === 0 ? 1 : undefined)
      }),
      { numRuns: 500 },
    )
  })

  test('reading damaged bytes never fails, and keeps what stands before the damage', slow, () => {
    const damage = fc.uint8Array({ minLength: 1, maxLength: 9 })
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    void fc.assert(
      fc.property(anySitting, part, damage, (sitting, at, garbage) => {
        const journal = playedOut(sitting)
        const bytes = bytesOf(journal.text())
        const place = Math.floor(at * bytes.length)
        const whole = bytes.subarray(0, place).filter((byte) => byte === 0x0a).length
        bytes.set(garbage.subarray(0, bytes.length - place), place)
        const read = readJournal(bytes)
        expect(read.damaged ?? whole + 1).toBeGreaterThan(whole)
        if (read.damaged === whole + 1 && whole > 0) {
          expect(read.notes).toEqual(journal.allNotes()[whole - 1])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('stopping at any moment and going on ends as never having stopped does', slow, () => {
    void fc.assert(
      fc.property(anySitting, fc.nat(40), fc.nat(99), ([questionnaire, deeds], moment, pick) => {
        const all = compile(questionnaire)
        let [stopped, text] = [begin(all), headerLine({})]
        play(stopped, deeds.slice(0, moment), (session, journal) => {
          stopped = session
          text = journal.text()
        })
        const unbroken = goOn(stopped, pick)
        const broken = goOn(resumed(all, text), pick)
        const { told, assessment } = broken
        expect({ told, assessment }).toEqual({
          told: unbroken.told,
          assessment: unbroken.assessment,
        })
        expect(broken.given).toEqual(unbroken.given)
      }),
      { numRuns: 300 },
    )
  })

  test('any answers of a file are the same suggestions afterwards', () => {
    const filled = anyWithChecklist.chain((one) => anyAnswers(one).map((given) => ({ one, given })))
    void fc.assert(
      fc.property(filled, fc.boolean(), ({ one, given: prefilled }, defaults) => {
        const session = begin(compile(one), { prefilled, defaults })
        expect([...resumed(session.program, headerLine({}) + lineOf(session)).given]).toEqual([
          ...session.given,
        ])
      }),
      { numRuns: 200 },
    )
  })
})

/** Shows every session of a sitting, and the journal of it; whoever stops goes on at once. */
function play(
  begun: Session,
  deeds: readonly Deed[],
  show: (session: Session, journal: KeptLines) => void,
): void {
  const journal = keepLines()
  let session = begun
  for (const deed of deeds) {
    const step = poseStep(session)
    if (step === undefined) return
    session = takeReply(session, replyOf(begun.program.questionnaire, step, deed))
    journal.observe(session)
    show(session, journal)
    session = goOnFrom(session)
  }
}

function goOnFrom(session: Session): Session {
  return session.at.kind === 'ended' ? begin(session.program, { taken: session }) : session
}

function playedOut([questionnaire, deeds]: readonly [Questionnaire, readonly Deed[]]): KeptLines {
  let journal = keepLines()
  play(begin(compile(questionnaire)), deeds, (_, kept) => {
    journal = kept
  })
  return journal
}

/** Answers all that is left, and keeps what was answered. */
function goOn(begun: Session, pick: number): Session {
  const { questionnaire } = begun.program
  let session = goOnFrom(begun)
  for (let step = poseStep(session); step?.kind !== 'review'; step = poseStep(session)) {
    if (step === undefined) return session
    const asked = replyOf(questionnaire, step, { deed: 'answer', pick, more: 0 })
    const answers = 'answers' in asked ? new Map([...asked.answers, ...presentAt(step)]) : undefined
    session = takeReply(session, answers === undefined ? asked : { kind: 'answers', answers })
  }
  return session
}

function presentAt(step: Step) {
  const rows = step.kind === 'checklist' ? step.rows : step.kind === 'question' ? [step] : []
  return rows.flatMap(({ question, present }) =>
    present === undefined ? [] : [[question.id, present.answer] as const],
  )
}
