import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const PAGE = new URL('../docs/bench.md', import.meta.url)

const HEAD = `# Benchmarks

\`npm run bench\` measures all of this and writes this page; \`node bench/run.js NAME\`, after a build, one
section of it, by the name in brackets.
`

/** Writes the sections that were measured, in the order of all of them, and leaves the others as they were. */
export function writePage(names, measured) {
  const before = existsSync(PAGE) ? sectionsOf(readFileSync(PAGE, 'utf8')) : new Map()
  const sections = names.flatMap((name) => measured.get(name) ?? before.get(name) ?? [])
  writeFileSync(PAGE, [HEAD, ...sections].join('\n'))
}

/** A section as the page shows it: its title, its name, what it says, and on what it was measured. */
export function sectionText({ name, title, text }) {
  return `## ${title} (\`${name}\`)\n\n${text.trim()}\n\n${machine()}\n`
}

function sectionsOf(page) {
  const parts = page.split(/^(?=## )/m).slice(1)
  return new Map(parts.map((part) => [part.match(/\(`(.*?)`\)$/m)?.[1], `${part.trim()}\n`]))
}

function machine() {
  const processors = `${cpus().length} × ${cpus()[0].model}`
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  return `Machine: Node ${process.version}, ${process.platform} ${process.arch}, ${processors}, ${memory}.`
}
