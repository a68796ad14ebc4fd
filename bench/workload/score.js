const rising = ['never', 'several-days', 'half-days', 'daily']
const byDays = Object.fromEntries(rising.map((option, points) => [option, points]))

/** Points by question and option. What is not answered, or not listed, has none. */
export const points = {
  'pain-severity': { none: 0, mild: 1, moderate: 2, severe: 3, extreme: 4 },
  'breath-effort': { normal: 0, exertion: 1, rest: 2, 'lying-flat': 3 },
  'sleep-quality': { good: 0, fair: 1, poor: 2, 'very-poor': 3 },
  'appetite-level': { normal: 0, reduced: 1, minimal: 2, absent: 3 },
  'mood-interest': byDays,
  'mood-down': byDays,
  'mood-energy': byDays,
  'worry-level': byDays,
  'walk-distance': { unlimited: 0, m500: 1, m100: 2, room: 3, none: 4 },
  'limb-weakness': { none: 0, left: 2, right: 2, both: 3 },
  'chest-pain': { yes: 2 },
  'short-breath': { yes: 2 },
  'fever-now': { yes: 1 },
}
