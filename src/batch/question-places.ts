import type { Questionnaire } from '../model/questionnaire.ts'

/** The number of each question, by its ids of now and of earlier versions. */
export function questionPlaces({ questions, renamed }: Questionnaire): ReadonlyMap<string, number> {
  const places = new Map(questions.map(({ id }, at) => [id, at]))
  for (const [name, id] of Object.entries(renamed)) {
    const place = places.get(id)
    if (place !== undefined && !places.has(name)) places.set(name, place)
  }
  return places
}

/** Most programs write questions in their order: so many behind the last are tried before one is looked up. */
export const NEAR = 4
