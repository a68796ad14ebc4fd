/** One program's line of the table: medians, and of how many times the floor beside it each run takes. */
export function row({ name, runs, megabytes }) {
  const of = (measure) => median(runs.map(measure))
  const cells = ['milliseconds', 'busy'].flatMap((what) => {
    const times = of((run) => run[what] / run.floor[what])
    return [times.toFixed(2), `${Math.round(of((run) => run[what]))} ms`]
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
