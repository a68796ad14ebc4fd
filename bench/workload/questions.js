const yesNo = [
  'chest-pain',
  'short-breath',
  'fever-now',
  'smoker-now',
  'pregnant-now',
  'recent-travel',
  'drug-allergy',
  'family-history',
]

const howOften = ['never', 'several-days', 'half-days', 'daily']

const choice = {
  'pain-severity': ['none', 'mild', 'moderate', 'severe', 'extreme'],
  'pain-onset': ['sudden', 'gradual', 'episodic', 'unclear'],
  'pain-location': ['chest', 'abdomen', 'head', 'back', 'limb', 'other'],
  'breath-effort': ['normal', 'exertion', 'rest', 'lying-flat'],
  'cough-type': ['none', 'dry', 'productive', 'bloody'],
  'sputum-colour': ['none', 'clear', 'yellow', 'green', 'rusty'],
  'sleep-quality': ['good', 'fair', 'poor', 'very-poor'],
  'appetite-level': ['normal', 'reduced', 'minimal', 'absent'],
  'mood-interest': howOften,
  'mood-down': howOften,
  'mood-energy': howOften,
  'worry-level': howOften,
  'walk-distance': ['unlimited', 'm500', 'm100', 'room', 'none'],
  'alcohol-use': ['none', 'monthly', 'weekly', 'daily', 'heavy'],
  'exercise-level': ['none', 'light', 'moderate', 'vigorous'],
  'urine-change': ['none', 'frequent', 'painful', 'blood', 'retention'],
  'bowel-change': ['none', 'loose', 'constipated', 'blood', 'black'],
  'vision-change': ['none', 'blurred', 'double', 'loss'],
  'speech-change': ['none', 'slurred', 'lost', 'confused'],
  'limb-weakness': ['none', 'left', 'right', 'both'],
}

const choices = {
  'symptoms-list': [
    'nausea',
    'sweating',
    'dizziness',
    'headache',
    'palpitation',
    'fatigue',
    'rash',
    'swelling',
  ],
  'history-list': [
    'diabetes',
    'hypertension',
    'stroke',
    'cancer',
    'asthma',
    'copd',
    'kidney',
    'liver',
  ],
  'medication-list': [
    'aspirin',
    'warfarin',
    'statin',
    'insulin',
    'steroid',
    'opioid',
    'diuretic',
    'antibiotic',
  ],
  'risk-list': [
    'obesity',
    'surgery',
    'immobile',
    'contraceptive',
    'clotting',
    'cholesterol',
    'stress',
    'exposure',
  ],
}

const number = [
  'age-years',
  'pain-scale',
  'oxygen-percent',
  'symptom-days',
  'weight-index',
  'function-score',
  'heart-index',
  'temperature-index',
]

/** Forty, in the order of asking. Numbers are whole, from 0 to 100. */
export const questions = [
  ...yesNo.map((id) => ({ id, type: 'yes-no', options: ['yes', 'no', 'unknown'] })),
  ...Object.entries(choice).map(([id, options]) => ({ id, type: 'choice', options })),
  ...Object.entries(choices).map(([id, options]) => ({ id, type: 'choices', options })),
  ...number.map((id) => ({ id, type: 'number' })),
]
