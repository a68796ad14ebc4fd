import { sectionText, writePage } from './page.js'

/** By name, in the order of the page; what a section needs is loaded when it is measured. */
const sections = {
  programs: async () => (await import('./time-programs.js')).timePrograms(),
  peers: async () => (await import('./peers/compare-peers.js')).comparePeers(),
  floor: async () => (await import('./compare-floor.js')).compareFloor(),
  memory: async () => (await import('./compare-memory.js')).compareMemory(),
  growth: async () => (await import('./compare-growth.js')).compareGrowth(),
}

const names = Object.keys(sections)
const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !names.includes(name))
if (unknown !== undefined) {
  process.stderr.write(`no section is called "${unknown}": ${names.join(', ')}\n`)
  process.exit(2)
}

const measured = new Map()
for (const name of wanted.length === 0 ? names : wanted) {
  const text = sectionText({ name, ...(await sections[name]()) })
  process.stdout.write(`${text}\n`)
  measured.set(name, text)
}
writePage(names, measured)
