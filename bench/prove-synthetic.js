import { compile } from '../dist/engine/compile.js'
import { prove } from '../dist/proof/prove.js'
import { countConditions, syntheticQuestionnaire } from './synthetic-questionnaire.js'

// A process of its own, so that its memory is nobody else's: the size comes as its argument.
const questionnaire = syntheticQuestionnaire(Number(process.argv[2]))
const proofs = prove(compile(questionnaire), 4_000_000)
const conditions = countConditions(questionnaire)
const undecided = proofs.filter(({ verdict }) => verdict.kind === 'not-decided').length
process.stdout.write(JSON.stringify({ conditions, statements: proofs.length, undecided }))
