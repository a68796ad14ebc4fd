/** What every engine has to give: ids of the questions that show, the findings and the rules that hold. */
export function resultOf({ shownWhen, findings, rules }, { id, score, holds }) {
  return {
    id,
    shown: idsOf(shownWhen, holds),
    findings: idsOf(findings, holds),
    rules: rules.filter(({ when }) => holds(when)).map((rule) => rule.id),
    score,
  }
}

const idsOf = (conditions, holds) => Object.keys(conditions).filter((id) => holds(conditions[id]))

/** The same from lists of truths in the order of the definition, for engines that count by place. */
export function resultMaker({ shownWhen, findings, rules }) {
  const shown = Object.keys(shownWhen)
  const found = Object.keys(findings)
  const ruled = rules.map(({ id }) => id)
  return ({ id, score, ...truths }) => ({
    id,
    shown: trueOf(shown, truths.shown),
    findings: trueOf(found, truths.findings),
    rules: trueOf(ruled, truths.rules),
    score,
  })
}

function trueOf(ids, truths) {
  const list = []
  for (let at = 0; at < ids.length; at += 1) if (truths[at] === true) list.push(ids[at])
  return list
}
