/**
 * For engines that know only true and false: a condition becomes one that is true exactly where Kleene's
 * truth is yes, with no negation left in it. Where a finding is negated, a second definition says where it
 * is no.
 */
export function twoValued({ shownWhen, findings, rules }) {
  const shown = Object.entries(shownWhen).map(([id, when]) => ({ id, when: isYes(when) }))
  const ruled = rules.map(({ id, when }) => ({ id, when: isYes(when) }))
  const definitions = new Map()
  const define = ({ id, isNo }) => {
    const name = nameOf({ id, isNo })
    if (definitions.has(name)) return
    const when = isNo ? isNoOf(findings[id]) : isYes(findings[id])
    findingsIn(when).forEach(define)
    definitions.set(name, { name, when })
  }
  for (const id of Object.keys(findings)) define({ id, isNo: false })
  for (const { when } of [...shown, ...ruled]) findingsIn(when).forEach(define)
  return { definitions: [...definitions.values()], shown, rules: ruled }
}

/** What a definition is called: a finding's id, and another name for where it is no. */
export const nameOf = ({ id, isNo }) => (isNo ? `no-${id}` : id)

function isYes(condition) {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return { ...condition, of: condition.of.map(isYes) }
    case 'not':
      return isNoOf(condition.of)
    case 'finding':
      return { ...condition, isNo: false }
    case 'yes':
      return { ...condition, kind: 'is', option: 'yes' }
    default:
      return condition
  }
}

function isNoOf(condition) {
  switch (condition.kind) {
    case 'all':
      return { kind: 'any', of: condition.of.map(isNoOf) }
    case 'any':
      return { kind: 'all', of: condition.of.map(isNoOf) }
    case 'at-least': {
      const { of, count } = condition
      return { kind: 'at-least', count: of.length - count + 1, of: of.map(isNoOf) }
    }
    case 'not':
      return isYes(condition.of)
    case 'finding':
      return { ...condition, isNo: true }
    case 'yes':
      return { ...condition, kind: 'is', option: 'no' }
    default:
      return { ...condition, kind: opposite[condition.kind] }
  }
}

/** Each asks for an answer too, but for `missing` and `score-below`. */
const opposite = {
  is: 'is-not',
  'is-one-of': 'is-none-of',
  includes: 'lacks',
  chosen: 'chosen-below',
  from: 'below',
  below: 'from',
  between: 'outside',
  above: 'not-above',
  answered: 'missing',
  'score-from': 'score-below',
}

/** Every mention of a finding. */
export function findingsIn(condition) {
  if (condition.kind === 'finding') return [condition]
  return (condition.of ?? []).flatMap(findingsIn)
}
