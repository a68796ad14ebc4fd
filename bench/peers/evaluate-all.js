/** Takes responses as they are, one by one, unless it says otherwise. */
export const wholeEngine = (engine) => ({ take: (response) => response, ...engine })

/** Hands on each result of an engine on what it took of responses, in the way it likes best. */
export async function evaluateAll(engine, taken, hand) {
  if (engine.evaluateAll !== undefined) {
    for (let from = 0; from < taken.length; from += BATCH) {
      for (const result of await engine.evaluateAll(taken.slice(from, from + BATCH))) hand(result)
    }
  } else if (engine.isAsync) {
    for (const each of taken) hand(await engine.evaluate(each))
  } else {
    for (const each of taken) hand(engine.evaluate(each))
  }
}

const BATCH = 256
