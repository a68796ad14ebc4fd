/** For languages in which a hyphen takes away. */
export const underscored = (id) => id.replaceAll('-', '_')

export function withUnderscores({ id, answers }) {
  const entries = Object.entries(answers).map(([name, answer]) => [underscored(name), answer])
  return { id, answers: Object.fromEntries(entries) }
}
