import { findings } from './findings.js'
import { questions } from './questions.js'
import { rules } from './rules.js'
import { points } from './score.js'
import { shownWhen } from './shown-when.js'

/** One triage questionnaire as every engine is given it, in words that belong to none of them. */
export const workload = { questions, points, shownWhen, findings, rules }
