/** The id somebody meant who wrote capitals, blanks or underscores. */
export function idFor(text: string): string | undefined {
  const id = text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
  return id === text ? undefined : id
}
