import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The peers are installed by who measures them, and by nobody else. */
export function installPeers() {
  if (existsSync(`${folder}node_modules`)) return
  const words = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
  process.stderr.write('Installing the peers: npm ci --prefix bench/peers\n')
  const { status } = spawnSync('npm', words, { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('the peers could not be installed')
}
