import { blockText } from '../../report/block-text.ts'
import { numberSources } from '../../report/number-sources.ts'
import type { DraftBlock } from '../../report/summary.ts'
import type { Host } from '../host.ts'
import type { ColourOption } from '../result-options.ts'
import { colourLevel, summaryStyle } from '../style.ts'
import { widthOf } from '../text-width.ts'

/** Blocks as a text between two choices. */
export function blocksText(
  blocks: readonly DraftBlock[],
  { host, options }: { readonly host: Host; readonly options: ColourOption },
): string {
  const style = summaryStyle(colourLevel(host, 'messages', options.color))
  const [section] = numberSources([{ blocks }], [])
  const texts = (section?.blocks ?? []).map((block) => {
    return blockText(block, { width: widthOf(host), style })
  })
  return `${texts.join('\n\n')}\n`
}
