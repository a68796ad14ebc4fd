import type { Context } from './context.ts'
import { conditionAt } from './link-condition.ts'
import { lookUp } from './names.ts'

/** Uses have been written out; what is left to say is whether they name a template and a condition. */
export function linkUses(context: Context): void {
  for (const use of Object.values(context.authored.uses ?? {})) {
    const place = context.places.value(use, 'template')
    lookUp(context, { name: use.template, place }, ['template'])
    conditionAt(context, use, 'when')
  }
}
