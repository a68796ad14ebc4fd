/** "At least so many of" as any of the combinations, for engines that cannot count; Kleene's truth stays. */
export function withoutCounts(condition) {
  if (condition.of === undefined) return condition
  if (condition.kind === 'not') return { ...condition, of: withoutCounts(condition.of) }
  const of = condition.of.map(withoutCounts)
  if (condition.kind !== 'at-least') return { ...condition, of }
  const groups = combinations(of, condition.count)
  return {
    kind: 'any',
    of: groups.map((group) => (group.length === 1 ? group[0] : { kind: 'all', of: group })),
  }
}

function combinations(list, count) {
  if (count === 0) return [[]]
  if (list.length < count) return []
  const [first, ...rest] = list
  const withFirst = combinations(rest, count - 1).map((group) => [first, ...group])
  return [...withFirst, ...combinations(rest, count)]
}
