import type { Sheet } from '../picture/picture.ts'
import { pictureText } from '../picture/picture-text.ts'
import { toDot } from '../picture/to-dot.ts'
import { toMermaid } from '../picture/to-mermaid.ts'
import { toText } from '../report/to-text.ts'
import type { GraphOptions } from './graph-options.ts'
import type { Host } from './host.ts'
import { marksFor } from './marks-for.ts'
import { colourLevel, summaryStyle } from './style.ts'
import { widthOf } from './text-width.ts'

type ToRender = { readonly options: GraphOptions; readonly host: Host }

/** Pictures in the format asked for; what draws SVG is large, and loaded only then. */
export async function renderPictures(sheet: Sheet, { options, host }: ToRender): Promise<string> {
  switch (options.format) {
    case 'dot':
      return toDot(sheet)
    case 'mermaid':
      return toMermaid(sheet)
    case 'svg': {
      const { toSvg } = await import('../picture/to-svg.ts')
      return toSvg(sheet)
    }
    case 'text':
      return textOf(sheet, { options, host })
  }
}

function textOf(sheet: Sheet, { options, host }: ToRender): string {
  const isPrinted = options.out === undefined
  const level = isPrinted ? colourLevel(host, 'results', options.color) : 0
  const style = summaryStyle(level)
  return toText(pictureText(sheet, marksFor(isPrinted, host)), { width: widthOf(host), style })
}
