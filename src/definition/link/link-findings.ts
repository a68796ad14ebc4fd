import type { ClassList } from '../../model/classes.ts'
import type { Finding, Panel, PanelRow } from '../../model/finding.ts'
import type { RedFlag } from '../../model/red-flag.ts'
import type { AuthoredClassList } from '../shape/classes.ts'
import type { AuthoredFinding, AuthoredPanel, AuthoredPanelRow } from '../shape/finding.ts'
import type { AuthoredRedFlag } from '../shape/red-flag.ts'
import type { Context } from './context.ts'
import { conditionAt, linkCondition } from './link-condition.ts'
import { demandPedigree, linkPedigree } from './link-pedigree.ts'
import { clinicianAt, labelAt, textAt, textsAt } from './link-text.ts'
import { lookUp } from './names.ts'

export function linkFinding(context: Context, id: string, finding: AuthoredFinding): Finding {
  return {
    id,
    ...textsAt(context, finding, 'title', 'say'),
    ...clinicianAt(context, finding),
    ...(finding.pattern === true && { pattern: true }),
    ...linkPedigree(context, finding),
    when: linkCondition(context, context.places.part(finding, 'when')),
  }
}

/** A stop is the default for an emergency. */
export function linkRedFlag(context: Context, id: string, flag: AuthoredRedFlag): RedFlag {
  return {
    id,
    ...textsAt(context, flag, 'title'),
    ...clinicianAt(context, flag),
    urgency: flag.urgency,
    say: textAt(context, flag, 'say'),
    do: textAt(context, flag, 'do'),
    stop: flag.stop ?? flag.urgency === 'emergency',
    ...demandPedigree(context, flag, 'red-flag'),
    when: linkCondition(context, context.places.part(flag, 'when')),
  }
}

export function linkClassList(context: Context, id: string, list: AuthoredClassList): ClassList {
  const when = conditionAt(context, list, 'when')
  const rows = list.rows.map((row) => {
    const condition = conditionAt(context, row, 'when')
    const linked = {
      class: row.class,
      ...clinicianAt(context, row),
      ...(condition && { when: condition }),
    }
    context.placed.set(linked, context.places.value(row, 'class'))
    return linked
  })
  return { id, ...clinicianAt(context, list), ...(when && { when }), rows }
}

export function linkPanel(context: Context, id: string, panel: AuthoredPanel): Panel {
  const showWhen = conditionAt(context, panel, 'show when')
  return {
    id,
    title: labelAt(context, panel, 'title'),
    ...clinicianAt(context, panel),
    ...(showWhen && { showWhen }),
    rows: panel.rows.flatMap((row, index) => linkRow(context, panel.rows, { row, index })),
    ...linkPedigree(context, panel),
  }
}

type Row = { readonly row: string | AuthoredPanelRow; readonly index: number }

function linkRow(context: Context, rows: object, { row, index }: Row): readonly PanelRow[] {
  if (typeof row === 'string') {
    const place = context.places.value(rows, index)
    const finding = lookUp(context, { name: row, place }, ['finding'])
    return finding === undefined ? [] : [{ finding: finding.id }]
  }
  const untestedWhen = conditionAt(context, row, 'untested when')
  return [{ finding: findingAt(context, row), ...(untestedWhen && { untestedWhen }) }]
}

/** The finding a part names; as written where it is unknown, which has been reported. */
export function findingAt(context: Context, part: { readonly finding: string }): string {
  const place = context.places.value(part, 'finding')
  return lookUp(context, { name: part.finding, place }, ['finding'])?.id ?? part.finding
}
