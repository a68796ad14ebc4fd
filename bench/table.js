/** One program's line of the table: medians, and how many times the floor it takes. */
export function row({ name, runs, floor }) {
  const of = (what, some = runs) => median(some.map((run) => run[what]))
  const ratio = (of('busy') / of('busy', floor)).toFixed(1)
  const times = [of('milliseconds'), of('busy')].map((time) => `${Math.round(time)} ms`)
  return [name, ratio, ...times, `${Math.round(of('megabytes'))} MB`]
}

/** The first column holds names, the others numbers. */
export function table(rows, head = ['program', 'ratio', 'time', 'busy', 'peak memory']) {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
}
