import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { prove } from '../../src/proof/prove.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'
import { decide } from '../support/z3-session.ts'
import { askedOf, z3WorldsOf } from '../support/z3-statements.ts'

const questionnaires = ['questionnaires', 'docs/examples'].flatMap(questionnairesIn)

/** That nothing is overturned takes z3 minutes where there are many questions. */
const MOST_QUESTIONS = 40

test.for(questionnaires)(
  'z3 agrees on the statements of $id',
  { timeout: 300_000 },
  async (one) => {
    const worlds = z3WorldsOf(one)
    const proofs = prove(compile(one), 4_000_000)
      .filter(
        ({ statement: { kind } }) => kind !== 'is-kept' || one.questions.length <= MOST_QUESTIONS,
      )
      .map(({ statement, verdict }) => {
        return { statement, verdict: verdict.kind, asked: askedOf(worlds, statement) }
      })
    // The options of a question ask much the same.
    const terms = [...new Set(proofs.flatMap(({ asked }) => asked.terms))]
    const found = await decide(worlds.script, terms)
    const canBe = new Map(terms.map((term, place) => [term, found[place] === true]))
    const decided = proofs.map(({ statement, asked }) => {
      const isProved = asked.isProved(asked.terms.map((term) => canBe.get(term) === true))
      return { statement, verdict: isProved ? 'proved' : asked.otherwise }
    })
    expect(decided).toEqual(proofs.map(({ statement, verdict }) => ({ statement, verdict })))
  },
)
