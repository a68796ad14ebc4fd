/** Takes records as they are, one by one, unless it says otherwise. */
export const wholeEngine = (engine) => ({ take: (record) => record, ...engine })

/** Hands on each result of an engine on what it took of records, in the way it likes best. */
export async function evaluateAll(engine, taken, hand) {
  if (engine.evaluateAll !== undefined) {
    for (const result of await engine.evaluateAll(taken)) hand(result)
  } else if (engine.isAsync) {
    for (const each of taken) hand(await engine.evaluate(each))
  } else {
    for (const each of taken) hand(engine.evaluate(each))
  }
}
