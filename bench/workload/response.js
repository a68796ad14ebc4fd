import { chance } from '../chance.js'
import { questions } from './questions.js'

/** So many responses of about 830 bytes, the same for the same seed; 15 % of the answers are missing. */
export function responses(count) {
  return [...eachResponse(count)]
}

/** The same, one by one. */
export function* eachResponse(count) {
  const draw = chance(SEED)
  for (let number = 0; number < count; number += 1) yield responseAt(draw, number)
}

const SEED = 20240601

function responseAt(draw, number) {
  const answers = {}
  for (const question of questions) {
    if (draw(100) >= 15) answers[question.id] = answerTo(draw, question)
  }
  const id = `r-${String(number).padStart(7, '0')}`
  // As a parser makes it: an object of its own shape.
  return JSON.parse(JSON.stringify({ id, answers }))
}

function answerTo(draw, { type, options }) {
  if (type === 'number') return draw(101)
  if (type !== 'choices') return oneOf(draw, options)
  const share = draw(45)
  const some = options.filter(() => draw(100) < share)
  // Nothing chosen is no answer.
  return some.length === 0 ? [oneOf(draw, options)] : some
}

/** The first option is twice as likely as the others. */
function oneOf(draw, options) {
  return options[Math.max(0, draw(options.length + 1) - 1)]
}
