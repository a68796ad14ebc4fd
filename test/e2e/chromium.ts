import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { execa, execaSync } from 'execa'
import { ownFolder } from './command-line.ts'

/** What a picture is called, and its SVG. */
export type Shown = { readonly name: string; readonly svg: string }

/** What a browser found: the colour of the page, and all that is wrong. */
export type Measured = {
  readonly name: string
  readonly page: string
  readonly faults: readonly string[]
}

const found = execaSync('sh', ['-c', 'command -v chromium'], { reject: false })

/** Whether there is a browser; where there is none, that is said out loud. */
export const hasChromium: boolean = found.exitCode === 0

if (!hasChromium) {
  process.stderr.write('\nNO CHROMIUM: pictures are not looked at. apt-get install chromium\n\n')
}

/** Opens pictures one by one in a headless browser, on a light page or a dark one. */
export async function measureIn(
  scheme: 'light' | 'dark',
  pictures: readonly Shown[],
): Promise<readonly Measured[]> {
  const folder = ownFolder()
  const path = join(folder, 'pictures.html')
  writeFileSync(path, pageOf(pictures))
  const { stdout } = await execa('chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    `--user-data-dir=${join(folder, 'profile')}`,
    `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
    ...['--timeout=60000', '--dump-dom', `file://${path}`],
  ])
  const [, json = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(stdout) ?? []
  return JSON.parse(unescaped(json))
}

function pageOf(pictures: readonly Shown[]): string {
  const data = JSON.stringify(pictures).replaceAll('<', '\\u003c')
  const script = readFileSync(join(import.meta.dirname, 'measure-pictures.js'), 'utf8')
  return `<!doctype html><meta charset="utf-8"><body style="margin:0">
<script type="application/json" id="pictures">${data}</script>
<script>${script}</script></body>`
}

/** A browser writes a text into its page with these in place of signs. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
