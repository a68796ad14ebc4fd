import {
  all,
  answered,
  any,
  atLeast,
  below,
  between,
  chosen,
  from,
  includes,
  is,
  isOneOf,
  not,
  yes,
} from './condition.js'

/** When a question shows. An answer counts whether or not its question does. */
export const shownWhen = {
  'pain-onset': any(yes('chest-pain'), not(is('pain-severity', 'none'))),
  'pain-location': any(
    yes('chest-pain'),
    isOneOf('pain-severity', 'mild', 'moderate', 'severe', 'extreme'),
    from('pain-scale', 1),
  ),
  'breath-effort': any(yes('short-breath'), below('oxygen-percent', 94)),
  'sputum-colour': isOneOf('cough-type', 'productive', 'bloody'),
  'pregnant-now': all(between('age-years', 12, 55), not(is('urine-change', 'retention'))),
  'mood-energy': any(not(is('mood-interest', 'never')), not(is('mood-down', 'never'))),
  'worry-level': not(all(is('mood-interest', 'never'), is('mood-down', 'never'))),
  'walk-distance': any(
    from('age-years', 60),
    not(is('breath-effort', 'normal')),
    includes('history-list', 'copd'),
  ),
  'limb-weakness': any(
    not(is('speech-change', 'none')),
    not(is('vision-change', 'none')),
    includes('symptoms-list', 'headache'),
  ),
  'drug-allergy': all(answered('medication-list'), chosen('medication-list', 1)),
  'exercise-level': not(any(yes('pregnant-now'), is('walk-distance', 'none'))),
  'temperature-index': atLeast(
    1,
    yes('fever-now'),
    includes('symptoms-list', 'rash'),
    yes('recent-travel'),
  ),
}
