/**
 * The workload as a programmer would write it for this one questionnaire, with objects and ifs. A comparison
 * with what is missing is false in JavaScript, so only what is negated asks for an answer first.
 */
export function byHand() {
  return { name: 'written by hand', evaluate }
}

function evaluate({ id, answers }) {
  const score = scoreOf(answers)
  const found = findingsOf(answers, score)
  return {
    id,
    shown: shownOf(answers),
    findings: namesOf(found),
    rules: rulesOf(answers, found, score),
    score,
  }
}

const severities = { none: 0, mild: 1, moderate: 2, severe: 3, extreme: 4 }
const efforts = { normal: 0, exertion: 1, rest: 2, 'lying-flat': 3 }
const qualities = { good: 0, fair: 1, poor: 2, 'very-poor': 3 }
const appetites = { normal: 0, reduced: 1, minimal: 2, absent: 3 }
const often = { never: 0, 'several-days': 1, 'half-days': 2, daily: 3 }
const distances = { unlimited: 0, m500: 1, m100: 2, room: 3, none: 4 }
const weaknesses = { none: 0, left: 2, right: 2, both: 3 }

function scoreOf(a) {
  let score = 0
  score += severities[a['pain-severity']] ?? 0
  score += efforts[a['breath-effort']] ?? 0
  score += qualities[a['sleep-quality']] ?? 0
  score += appetites[a['appetite-level']] ?? 0
  score += often[a['mood-interest']] ?? 0
  score += often[a['mood-down']] ?? 0
  score += often[a['mood-energy']] ?? 0
  score += often[a['worry-level']] ?? 0
  score += distances[a['walk-distance']] ?? 0
  score += weaknesses[a['limb-weakness']] ?? 0
  if (a['chest-pain'] === 'yes') score += 2
  if (a['short-breath'] === 'yes') score += 2
  if (a['fever-now'] === 'yes') score += 1
  return score
}

/** Answered, and with something else. */
const isNot = (answer, option) => answer !== undefined && answer !== option

const has = (list, option) => list?.includes(option) === true

const lacks = (list, option) => list?.includes(option) === false

function shownOf(a) {
  const shown = []
  if (a['chest-pain'] === 'yes' || isNot(a['pain-severity'], 'none')) shown.push('pain-onset')
  if (a['chest-pain'] === 'yes' || isNot(a['pain-severity'], 'none') || a['pain-scale'] >= 1) {
    shown.push('pain-location')
  }
  if (a['short-breath'] === 'yes' || a['oxygen-percent'] < 94) shown.push('breath-effort')
  if (a['cough-type'] === 'productive' || a['cough-type'] === 'bloody') {
    shown.push('sputum-colour')
  }
  if (a['age-years'] >= 12 && a['age-years'] <= 55 && isNot(a['urine-change'], 'retention')) {
    shown.push('pregnant-now')
  }
  if (isNot(a['mood-interest'], 'never') || isNot(a['mood-down'], 'never')) {
    shown.push('mood-energy', 'worry-level')
  }
  if (
    a['age-years'] >= 60 ||
    isNot(a['breath-effort'], 'normal') ||
    has(a['history-list'], 'copd')
  ) {
    shown.push('walk-distance')
  }
  if (
    isNot(a['speech-change'], 'none') ||
    isNot(a['vision-change'], 'none') ||
    has(a['symptoms-list'], 'headache')
  ) {
    shown.push('limb-weakness')
  }
  if (a['medication-list']?.length >= 1) shown.push('drug-allergy')
  if (a['pregnant-now'] === 'no' && isNot(a['walk-distance'], 'none')) {
    shown.push('exercise-level')
  }
  if (a['fever-now'] === 'yes' || has(a['symptoms-list'], 'rash') || a['recent-travel'] === 'yes') {
    shown.push('temperature-index')
  }
  return shown
}

/** What is found; and, where a rule asks for the contrary, what is surely not (`no…`). */
function findingsOf(a, score) {
  const f = {}
  const breathless = isNot(a['breath-effort'], 'normal')
  f.acs =
    a['chest-pain'] === 'yes' &&
    (a['pain-onset'] === 'sudden' || has(a['symptoms-list'], 'sweating')) &&
    a['pain-scale'] >= 40
  f.noAcs =
    a['chest-pain'] === 'no' ||
    (isNot(a['pain-onset'], 'sudden') && lacks(a['symptoms-list'], 'sweating')) ||
    a['pain-scale'] < 40
  f.cardiac = cardiacRisks(a) >= 3
  f.hypoxia = a['oxygen-percent'] < 30 || (a['oxygen-percent'] < 45 && breathless)
  f.noHypoxia =
    a['oxygen-percent'] >= 45 || (a['oxygen-percent'] >= 30 && a['breath-effort'] === 'normal')
  airway(a, f)
  stroke(a, f)
  bleeding(a, f)
  anticoagulated(a, f)
  clots(a, f)
  mood(a, f)
  frailty(a, f)
  f.severe =
    a['pain-severity'] === 'severe' || a['pain-severity'] === 'extreme' || a['pain-scale'] >= 70
  f.noSevere =
    a['pain-severity'] !== undefined &&
    a['pain-severity'] !== 'severe' &&
    a['pain-severity'] !== 'extreme' &&
    a['pain-scale'] < 70
  f.chronic = a['symptom-days'] >= 30 && isNot(a['pain-onset'], 'sudden')
  f.noChronic = a['symptom-days'] < 30 || a['pain-onset'] === 'sudden'
  f.manyDrugs = a['medication-list']?.length >= 3
  f.noManyDrugs = a['medication-list']?.length < 3
  f.heavyHeart = a['heart-index'] > a['weight-index']
  f.lifestyle = lifestyleRisks(a) >= 2
  f.highBurden = score >= 16 && f.noLowMood
  f.noRedFlag = f.noAcs && f.noHypoxia && f.noStroke && f.noBleeding
  f.embolism =
    f.clotRisk &&
    (a['short-breath'] === 'yes' ||
      f.hypoxia ||
      (a['heart-index'] >= 75 && a['heart-index'] <= 100))
  complexity(a, f, score)
  return f
}

const one = (truth) => (truth ? 1 : 0)

function cardiacRisks(a) {
  let risks = 0
  if (a['smoker-now'] === 'yes') risks += 1
  if (has(a['history-list'], 'diabetes')) risks += 1
  if (has(a['history-list'], 'hypertension')) risks += 1
  if (has(a['risk-list'], 'cholesterol')) risks += 1
  if (a['family-history'] === 'yes') risks += 1
  if (a['age-years'] >= 55) risks += 1
  return risks
}

function cardiacRisksMissing(a) {
  let missing = 0
  if (a['smoker-now'] === 'no') missing += 1
  if (lacks(a['history-list'], 'diabetes')) missing += 1
  if (lacks(a['history-list'], 'hypertension')) missing += 1
  if (lacks(a['risk-list'], 'cholesterol')) missing += 1
  if (a['family-history'] === 'no') missing += 1
  if (a['age-years'] < 55) missing += 1
  return missing
}

function airway(a, f) {
  const cough = a['cough-type']
  const sputum = a['sputum-colour']
  f.airway =
    a['fever-now'] === 'yes' &&
    (cough === 'productive' || cough === 'bloody') &&
    (sputum === 'yellow' ||
      sputum === 'green' ||
      sputum === 'rusty' ||
      a['temperature-index'] >= 60)
  f.noAirway =
    a['fever-now'] === 'no' ||
    cough === 'none' ||
    cough === 'dry' ||
    ((sputum === 'none' || sputum === 'clear') && a['temperature-index'] < 60)
}

function stroke(a, f) {
  const vision = a['vision-change']
  const signs =
    one(isNot(a['speech-change'], 'none')) +
    one(isNot(a['limb-weakness'], 'none')) +
    one(vision === 'double' || vision === 'loss') +
    one(has(a['history-list'], 'stroke'))
  const absent =
    one(a['speech-change'] === 'none') +
    one(a['limb-weakness'] === 'none') +
    one(vision === 'none' || vision === 'blurred') +
    one(lacks(a['history-list'], 'stroke'))
  f.stroke = signs >= 2
  f.noStroke = absent >= 3
}

function bleeding(a, f) {
  const bowel = a['bowel-change']
  f.bleeding =
    a['cough-type'] === 'bloody' ||
    a['urine-change'] === 'blood' ||
    bowel === 'blood' ||
    bowel === 'black'
  f.noBleeding =
    isNot(a['cough-type'], 'bloody') &&
    isNot(a['urine-change'], 'blood') &&
    isNot(bowel, 'blood') &&
    bowel !== 'black'
}

function anticoagulated(a, f) {
  const drugs = a['medication-list']
  f.thinned = has(drugs, 'warfarin') || (has(drugs, 'aspirin') && drugs.length >= 3)
  f.noThinned = lacks(drugs, 'warfarin') && (lacks(drugs, 'aspirin') || drugs.length < 3)
}

function clots(a, f) {
  const risks = a['risk-list']
  const present =
    one(has(risks, 'surgery')) +
    one(has(risks, 'immobile')) +
    one(has(risks, 'contraceptive')) +
    one(has(risks, 'clotting')) +
    one(a['recent-travel'] === 'yes')
  const absent =
    one(lacks(risks, 'surgery')) +
    one(lacks(risks, 'immobile')) +
    one(lacks(risks, 'contraceptive')) +
    one(lacks(risks, 'clotting')) +
    one(a['recent-travel'] === 'no')
  f.clotRisk = f.noThinned && present >= 2
  f.noClotRisk = f.thinned || absent >= 4
}

function mood(a, f) {
  const interest = a['mood-interest']
  const down = a['mood-down']
  f.lowMood =
    (interest === 'half-days' || interest === 'daily') && (down === 'half-days' || down === 'daily')
  f.noLowMood =
    interest === 'never' ||
    interest === 'several-days' ||
    down === 'never' ||
    down === 'several-days'
  f.anxious =
    a['worry-level'] === 'daily' ||
    (a['worry-level'] === 'half-days' && has(a['risk-list'], 'stress'))
}

function frailty(a, f) {
  const walk = a['walk-distance']
  const appetite = a['appetite-level']
  const signs =
    one(a['age-years'] >= 70) +
    one(walk === 'room' || walk === 'none') +
    one(a['function-score'] < 35) +
    one(appetite === 'minimal' || appetite === 'absent') +
    one(a['exercise-level'] === 'none')
  const absent =
    one(a['age-years'] < 70) +
    one(walk !== undefined && walk !== 'room' && walk !== 'none') +
    one(a['function-score'] >= 35) +
    one(appetite === 'normal' || appetite === 'reduced') +
    one(isNot(a['exercise-level'], 'none'))
  f.frail = signs >= 3
  f.noFrail = absent >= 3
}

function lifestyleRisks(a) {
  let risks = 0
  if (a['smoker-now'] === 'yes') risks += 1
  if (a['alcohol-use'] === 'daily' || a['alcohol-use'] === 'heavy') risks += 1
  if (a['exercise-level'] === 'none') risks += 1
  if (has(a['risk-list'], 'obesity')) risks += 1
  return risks
}

function complexity(a, f, score) {
  const noCardiac = cardiacRisksMissing(a) >= 4
  const signs =
    one(f.manyDrugs) +
    one(f.frail) +
    one(f.chronic) +
    one(f.cardiac) +
    one(score >= 14) +
    one(a['history-list']?.length >= 2)
  const absent =
    one(f.noManyDrugs) +
    one(f.noFrail) +
    one(f.noChronic) +
    one(noCardiac) +
    one(score < 14) +
    one(a['history-list']?.length < 2)
  f.complex = signs >= 3
  f.noComplex = absent >= 4
}

function namesOf(f) {
  const names = []
  if (f.acs) names.push('acs-features')
  if (f.cardiac) names.push('cardiac-risk')
  if (f.hypoxia) names.push('hypoxia')
  if (f.airway) names.push('airway-infection')
  if (f.stroke) names.push('stroke-signs')
  if (f.bleeding) names.push('bleeding-sign')
  if (f.thinned) names.push('anticoagulated')
  if (f.clotRisk) names.push('clot-risk')
  if (f.lowMood) names.push('low-mood')
  if (f.anxious) names.push('anxious')
  if (f.frail) names.push('frail')
  if (f.severe) names.push('severe-pain')
  if (f.chronic) names.push('chronic-course')
  if (f.manyDrugs) names.push('polypharmacy')
  if (f.heavyHeart) names.push('heart-over-weight')
  if (f.lifestyle) names.push('lifestyle-risk')
  if (f.highBurden) names.push('high-burden')
  if (f.noRedFlag) names.push('no-red-flag')
  if (f.embolism) names.push('embolism-suspected')
  if (f.complex) names.push('complex-case')
  return names
}

function rulesOf(a, f, score) {
  const rules = []
  emergencies(a, f, rules)
  referrals(a, f, rules)
  tests(a, f, rules)
  reviews(a, f, rules)
  if (f.lowMood || (f.anxious && sleepsBadly(a))) rules.push('r17')
  if (a['mood-energy'] === 'daily' && f.noChronic && score >= 12) rules.push('r18')
  if (f.lifestyle && f.noRedFlag) rules.push('r19')
  if (
    a['exercise-level'] === 'none' &&
    f.noFrail &&
    a['age-years'] < 70 &&
    a['weight-index'] >= 55
  ) {
    rules.push('r20')
  }
  if (f.noRedFlag && (f.severe || f.highBurden || f.airway)) rules.push('r21')
  if (f.complex && f.noStroke) rules.push('r22')
  if (f.frail && (f.noHypoxia || f.noClotRisk)) rules.push('r23')
  if (f.noRedFlag && f.noSevere && score < 12 && f.noComplex) rules.push('r24')
  const reasons =
    one(f.chronic) + one(f.lifestyle) + one(f.anxious) + one(f.highBurden) + one(f.heavyHeart)
  if (a['age-years'] === undefined || reasons >= 3) rules.push('r25')
  return rules
}

const sleepsBadly = (a) => a['sleep-quality'] === 'poor' || a['sleep-quality'] === 'very-poor'

function emergencies(a, f, rules) {
  if (f.acs && (f.cardiac || a['age-years'] >= 40)) rules.push('r01')
  if (f.stroke) rules.push('r02')
  if (f.hypoxia && a['short-breath'] === 'yes') rules.push('r03')
  if (f.bleeding && f.thinned) rules.push('r04')
  if (f.embolism && f.noAirway) rules.push('r05')
}

function referrals(a, f, rules) {
  const vision = a['vision-change']
  const urine = a['urine-change']
  if (f.severe && f.noAcs && f.noChronic) rules.push('r06')
  if (f.bleeding && f.noThinned) rules.push('r07')
  if (vision === 'loss' || (vision === 'double' && has(a['symptoms-list'], 'headache'))) {
    rules.push('r08')
  }
  if (
    a['pregnant-now'] === 'yes' &&
    (f.severe || f.bleeding || urine === 'painful' || urine === 'retention')
  ) {
    rules.push('r09')
  }
}

function tests(a, f, rules) {
  const urine = a['urine-change']
  const vision = a['vision-change']
  const place = a['pain-location']
  if (f.embolism || (f.chronic && place === 'back' && f.severe)) rules.push('r10')
  if (place === 'head') {
    const signs =
      one(a['pain-onset'] === 'sudden') +
      one(has(a['symptoms-list'], 'dizziness')) +
      one(vision === 'blurred' || vision === 'double') +
      one(a['age-years'] >= 50)
    if (signs >= 2) rules.push('r11')
  }
  if (f.airway || (f.cardiac && f.heavyHeart)) rules.push('r12')
  if (
    has(a['medication-list'], 'diuretic') &&
    (has(a['history-list'], 'kidney') || urine === 'frequent' || urine === 'retention')
  ) {
    rules.push('r13')
  }
  const warmth = a['temperature-index']
  if (warmth >= 55 && warmth <= 100 && f.noAirway && a['symptom-days'] >= 3) rules.push('r14')
}

function reviews(a, f, rules) {
  const alcohol = a['alcohol-use']
  if (
    f.manyDrugs &&
    (a['age-years'] >= 65 || a['drug-allergy'] === 'yes' || has(a['history-list'], 'liver'))
  ) {
    rules.push('r15')
  }
  if (
    has(a['medication-list'], 'opioid') &&
    (alcohol === 'daily' || alcohol === 'heavy' || a['bowel-change'] === 'constipated')
  ) {
    rules.push('r16')
  }
}
