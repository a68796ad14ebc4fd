/** An engine that takes responses as they are, one by one, unless it says otherwise. */
export const wholeEngine = (engine) => ({ take: (response) => response, ...engine })

/** The results of an engine on what it took of responses, in the way it likes best. */
export async function evaluateAll(engine, taken) {
  if (engine.evaluateAll !== undefined) return (await inBatches(engine, taken)).flat()
  const results = []
  if (engine.isAsync) for (const each of taken) results.push(await engine.evaluate(each))
  else for (const each of taken) results.push(engine.evaluate(each))
  return results
}

async function inBatches(engine, taken) {
  const results = []
  for (let from = 0; from < taken.length; from += BATCH) {
    results.push(await engine.evaluateAll(taken.slice(from, from + BATCH)))
  }
  return results
}

const BATCH = 256
