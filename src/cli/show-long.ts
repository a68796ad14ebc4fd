import type { Host } from './host.ts'
import type { Desk } from './prompt/desk.ts'

/** Where a person reads, and what they choose by. */
export type Reach = { readonly host: Host; readonly desk: Desk }

/** In a pager where it is longer than the screen; otherwise it stays where it is said. */
export async function showLong(
  text: string,
  { host, desk }: Reach,
  say: (text: string) => Promise<void> | void = host.print,
): Promise<void> {
  const isLong = text.split('\n').length > host.terminals.rows
  const isPaged = isLong && (await desk.lend?.(() => host.page(text)))
  if (!isPaged) await say(`\n${text}`)
}
