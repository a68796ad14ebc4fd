import type { Picture } from '../picture/picture.ts'
import { picturesText, pictureText } from '../picture/picture-text.ts'
import { toDot } from '../picture/to-dot.ts'
import { toMermaid } from '../picture/to-mermaid.ts'
import { toText } from '../report/to-text.ts'
import type { GraphOptions } from './graph-options.ts'
import type { Host } from './host.ts'
import { marksFor } from './marks-for.ts'
import { chalkOf, colourLevel, summaryStyle } from './style.ts'
import { widthOf } from './text-width.ts'

type ToRender = { readonly options: GraphOptions; readonly host: Host }

/** Pictures in the format asked for; what draws SVG is large, and loaded only then. */
export async function renderPictures(
  title: string,
  pictures: readonly Picture[],
  to: ToRender,
): Promise<string> {
  switch (to.options.format) {
    case 'dot':
      return toDot(title, pictures)
    case 'mermaid':
      return toMermaid(title, pictures)
    case 'svg': {
      const { toSvg } = await import('../picture/to-svg.ts')
      return toSvg(title, pictures)
    }
    case 'text':
      return textOf(title, pictures, to)
  }
}

function textOf(title: string, pictures: readonly Picture[], { options, host }: ToRender): string {
  const { out, color } = options
  const marks = marksFor(out === undefined, host)
  const [only, ...others] = pictures
  const isOne = only !== undefined && others.length === 0
  const summary = isOne ? pictureText(only, marks) : picturesText(title, pictures, marks)
  const level = out === undefined ? colourLevel(host, 'results', color) : 0
  return toText(summary, { width: widthOf(host), style: summaryStyle(chalkOf(level)) })
}
