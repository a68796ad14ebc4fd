import {
  all,
  answered,
  any,
  atLeast,
  below,
  between,
  finding,
  from,
  includes,
  is,
  isOneOf,
  not,
  scoreFrom,
  yes,
} from './condition.js'

const rule = (id, outcome, when) => ({ id, outcome, when })

/** Twenty-five rules; each that holds is a reason for its outcome. */
export const rules = [
  rule(
    'r01',
    'emergency',
    all(finding('acs-features'), any(finding('cardiac-risk'), from('age-years', 40))),
  ),
  rule('r02', 'emergency', finding('stroke-signs')),
  rule('r03', 'emergency', all(finding('hypoxia'), yes('short-breath'))),
  rule('r04', 'emergency', all(finding('bleeding-sign'), finding('anticoagulated'))),
  rule('r05', 'emergency', all(finding('embolism-suspected'), not(finding('airway-infection')))),
  rule(
    'r06',
    'urgent-referral',
    all(finding('severe-pain'), not(finding('acs-features')), not(finding('chronic-course'))),
  ),
  rule('r07', 'urgent-referral', all(finding('bleeding-sign'), not(finding('anticoagulated')))),
  rule(
    'r08',
    'urgent-referral',
    any(
      is('vision-change', 'loss'),
      all(is('vision-change', 'double'), includes('symptoms-list', 'headache')),
    ),
  ),
  rule(
    'r09',
    'urgent-referral',
    all(
      yes('pregnant-now'),
      any(
        finding('severe-pain'),
        finding('bleeding-sign'),
        isOneOf('urine-change', 'painful', 'retention'),
      ),
    ),
  ),
  rule(
    'r10',
    'imaging',
    any(
      finding('embolism-suspected'),
      all(finding('chronic-course'), is('pain-location', 'back'), finding('severe-pain')),
    ),
  ),
  rule(
    'r11',
    'imaging',
    all(
      is('pain-location', 'head'),
      atLeast(
        2,
        is('pain-onset', 'sudden'),
        includes('symptoms-list', 'dizziness'),
        isOneOf('vision-change', 'blurred', 'double'),
        from('age-years', 50),
      ),
    ),
  ),
  rule(
    'r12',
    'lab-tests',
    any(finding('airway-infection'), all(finding('cardiac-risk'), finding('heart-over-weight'))),
  ),
  rule(
    'r13',
    'lab-tests',
    all(
      includes('medication-list', 'diuretic'),
      any(includes('history-list', 'kidney'), isOneOf('urine-change', 'frequent', 'retention')),
    ),
  ),
  rule(
    'r14',
    'lab-tests',
    all(
      between('temperature-index', 55, 100),
      not(finding('airway-infection')),
      from('symptom-days', 3),
    ),
  ),
  rule(
    'r15',
    'medication-review',
    all(
      finding('polypharmacy'),
      any(from('age-years', 65), yes('drug-allergy'), includes('history-list', 'liver')),
    ),
  ),
  rule(
    'r16',
    'medication-review',
    all(
      includes('medication-list', 'opioid'),
      any(isOneOf('alcohol-use', 'daily', 'heavy'), is('bowel-change', 'constipated')),
    ),
  ),
  rule(
    'r17',
    'mental-health',
    any(
      finding('low-mood'),
      all(finding('anxious'), isOneOf('sleep-quality', 'poor', 'very-poor')),
    ),
  ),
  rule(
    'r18',
    'mental-health',
    all(is('mood-energy', 'daily'), not(finding('chronic-course')), scoreFrom(12)),
  ),
  rule('r19', 'lifestyle', all(finding('lifestyle-risk'), finding('no-red-flag'))),
  rule(
    'r20',
    'lifestyle',
    all(
      is('exercise-level', 'none'),
      not(finding('frail')),
      below('age-years', 70),
      from('weight-index', 55),
    ),
  ),
  rule(
    'r21',
    'gp-visit',
    all(
      finding('no-red-flag'),
      any(finding('severe-pain'), finding('high-burden'), finding('airway-infection')),
    ),
  ),
  rule('r22', 'gp-visit', all(finding('complex-case'), not(finding('stroke-signs')))),
  rule(
    'r23',
    'gp-visit',
    all(finding('frail'), not(all(finding('hypoxia'), finding('clot-risk')))),
  ),
  rule(
    'r24',
    'self-care',
    all(
      finding('no-red-flag'),
      not(finding('severe-pain')),
      not(scoreFrom(12)),
      not(finding('complex-case')),
    ),
  ),
  rule(
    'r25',
    'follow-up',
    any(
      not(answered('age-years')),
      atLeast(
        3,
        finding('chronic-course'),
        finding('lifestyle-risk'),
        finding('anxious'),
        finding('high-burden'),
        finding('heart-over-weight'),
      ),
    ),
  ),
]
