/** One program's line of the table: medians, and how many times the floor it takes. */
export function row({ name, runs, floor, megabytes }) {
  const of = (what, some) => median(some.map((run) => run[what]))
  const cells = ['milliseconds', 'busy'].flatMap((what) => {
    return [(of(what, runs) / of(what, floor)).toFixed(2), `${Math.round(of(what, runs))} ms`]
  })
  return [name, ...cells, `${Math.round(megabytes)} MB`]
}

/** The first column holds names, the others numbers. */
export function table(rows, head = ['program', '× time', 'time', '× busy', 'busy', 'peak memory']) {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
}
