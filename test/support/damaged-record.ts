import { toValue } from '../../src/answer/answer-value.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { mayBeSaid } from './any-answers.ts'

/** A whole number below a limit, by chance. */
type Draw = (limit: number) => number

/**
 * Records as some program may write them, mostly damaged; they hold no newline. The same chance gives
 * the same lines.
 */
export function recordLines(questionnaire: Questionnaire, random: () => number): () => Uint8Array {
  const draw: Draw = (limit) => Math.floor(random() * limit)
  const sayings = sayingsOf(questionnaire)
  return () => {
    let bytes: readonly number[] = [...Buffer.from(recordText(sayings, draw))]
    const edits = draw(10) < 3 ? 0 : 1 + draw(3)
    for (let edit = 0; edit < edits; edit += 1) bytes = damaged(bytes, draw)
    return Uint8Array.from(bytes.filter((byte) => byte !== 0x0a))
  }
}

/** What may be said to a question, as JSON, and what it may be called. */
type Saying = { readonly names: readonly string[]; readonly values: readonly string[] }

function sayingsOf({ questions, renamed }: Questionnaire): readonly Saying[] {
  return questions.map((question) => {
    const earlier = Object.keys(renamed).filter((name) => renamed[name] === question.id)
    return {
      names: [...Array.from({ length: 20 }, () => question.id), ...earlier, '__proto__'],
      values: mayBeSaid(question).map((answer) => JSON.stringify(toValue(answer))),
    }
  })
}

function recordText(sayings: readonly Saying[], draw: Draw): string {
  const gap = oneOf(blanks, draw)
  const pairs = Array.from({ length: draw(7) }, () => {
    const { names, values } = oneOf(sayings, draw)
    return [oneOf(names, draw), oneOf(draw(15) === 0 ? odd : values, draw)] as const
  })
  const isRepeating = draw(10) === 0
  const answers = (isRepeating ? pairs : [...new Map(pairs)]).map(([name, value]) => {
    return `${gap}"${name}"${gap}:${gap}${value}${gap}`
  })
  const members = [`"answers":${gap}{${answers.join()}}`]
  if (draw(10) > 0) members.splice(draw(2), 0, `"id":${gap}${oneOf(ids, draw)}`)
  if (draw(15) === 0) members.splice(draw(3), 0, `"questionnaire":${gap}${oneOf(named, draw)}`)
  for (let extras = draw(6) - 3; extras > 0; extras -= 1) {
    members.splice(draw(3), 0, `${oneOf(keys, draw)}${gap}:${gap}${valueText(draw, gap)}`)
  }
  return `${gap}{${gap}${members.join(`${gap},${gap}`)}${gap}}${gap}`
}

function oneOf<T>(list: readonly T[], draw: Draw): T {
  const one = list[draw(list.length)]
  if (one === undefined) throw new Error('there is nothing to draw from')
  return one
}

/** Of any kind, up to some depth, mostly as JSON has it. */
function valueText(draw: Draw, gap: string, depth: number = 0): string {
  const count = depth < 4 ? draw(4) : 0
  const within = () => `${gap}${valueText(draw, gap, depth + 1)}${gap}`
  const values = Array.from({ length: count }, within)
  if (draw(3) === 0) return `[${values.join()}]`
  if (draw(2) > 0) return oneOf(draw(4) === 0 ? odd : extraValues, draw)
  return `{${values.map((value) => `${gap}${oneOf(keys, draw)}${gap}:${value}`).join()}}`
}

/** Few, so that one stands twice now and then; some say the same in other letters. */
const keys: readonly string[] = [
  ...['"a"', '"b"', '"ab"', '"c"', '"d d"', '"e:"', '"é"', '"\\u0061"', '""', '"__proto__"'],
  ...Array.from({ length: 20 }, (_, at) => `"key${at}"`),
  ...['"q1"', '"ID"', '"\\u0069d"', '"answer"', '"\\ud800"', '"\ud83d\ude00"', '"a\\"', 'a'],
]

const extraValues: readonly string[] = [
  ...['0', '-0', '1.5', '-1.5e-7', '1E+400', '123456789012345678901234567890', 'true', 'null'],
  ...[
    '"a"',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u00e9\\uD83D\\ude00"',
    '"é\u2028\ud83d\ude00"',
    '"\\ud800"',
  ],
  ...['"{\\"a\\":1}"', '":"', '"\u007f"', `"${'long '.repeat(50)}"`, '"\ufeff"'],
]

/** What a record says of the questionnaire. */
const named: readonly string[] = [
  ...['"blank"', '"blank@1.0.0"', '"blank@\\n"', '"blank@é"', '"blank"x', '"blan"', '"blanks"'],
  ...['"\\u0062lank"', '["blank"]', 'null', '7', '"@"', '"blank@1'],
]

/** Between tokens; mostly nothing. */
const blanks: readonly string[] = ['', '', '', '', ' ', '\t', '\r', '  ', '\f', '\u00a0']

const ids: readonly string[] = [
  ...Array.from({ length: 120 }, (_, at) => `"a${at}"`),
  ...Array.from({ length: 60 }, (_, at) => `${at}`),
  ...['""', '-0', '-7', '01', '+1', '.5', '1.', '1.5', '1e2', '1E400', '7.0', '1e-7', '0x10'],
  ...['123456789', '1234567890', '9007199254740991', '9007199254740993', 'null', 'true', '[]'],
  ...[
    '{}',
    '"\\u0061"',
    '"a\\/b"',
    '"a/b"',
    '"\\ud800"',
    '"\ud83d\ude00"',
    '"é"',
    '"\u007f"',
    "'a'",
  ],
]

/** In place of a plain answer. */
const odd: readonly string[] = [
  ...[
    'true',
    'false',
    '"true"',
    'null',
    'NaN',
    'Infinity',
    '-0',
    '0',
    '00',
    '01',
    '+1',
    '.5',
    '1.',
  ],
  ...['1.0', '1e0', '1E1', '10e-1', '1e400', '-1', '0.1', '0.30000000000000004', '1_0', '0x1'],
  ...[
    '123456789012',
    '99999999999999999999',
    '[]',
    '[[]]',
    '["left"]',
    '["left","left"]',
    '"left"',
  ],
  ...[
    '["left",]',
    '[,"left"]',
    '["left" "right"]',
    '["unknown"]',
    '{}',
    '{"a":1}',
    '""',
    '" "',
    '"\t"',
  ],
  ...[
    '"yes "',
    '"Yes"',
    '"\\u0079es"',
    '"y\\es"',
    '"no"',
    '"unknown"',
    '"declined"',
    "'yes'",
    'yes',
  ],
  ...[
    '"a note"',
    '"note \\n"',
    '"n\u00f6te"',
    '"\u200b"',
    '"\\ud800"',
    '"\u3000"',
    '"\u007f"',
    '"\\"',
  ],
  ...['"//"', '1//', '/**/1', `"${'x'.repeat(999)}"`],
]

/** What is put in: signs that JSON means something by, and bytes that are no text. */
const snippets: readonly (readonly number[])[] = [
  ...[...'{}[]:,"\\ \t\r.-+eE0159uny/*\'\f\v'].map((sign) => [...Buffer.from(sign)]),
  ...[
    '"id":',
    '"id"',
    '"answers":{}',
    '"answers":',
    ',"x":1',
    '"q1":',
    '//',
    '/**/',
    '\\u0061',
  ].map((text) => [...Buffer.from(text)]),
  ...[
    [0],
    [0x7f],
    [0x80],
    [0xff],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xef, 0xbb, 0xbf],
    [0xc2, 0xa0],
  ],
]

function damaged(bytes: readonly number[], draw: Draw): readonly number[] {
  const at = draw(bytes.length + 1)
  const put = (taken: number, more: readonly number[]) => bytes.toSpliced(at, taken, ...more)
  const other = draw(bytes.length + 1)
  switch (draw(10)) {
    case 0:
    case 1:
      return put(0, oneOf(snippets, draw))
    case 2:
    case 3:
      return put(1, oneOf(snippets, draw))
    case 4:
    case 5:
      return put(1 + draw(9), [])
    case 6:
    case 7:
      return put(0, bytes.slice(other, other + draw(30)))
    case 8:
      return put(1, [(bytes[at] ?? 0) ^ (1 << draw(8))])
    default:
      return bytes.slice(0, at)
  }
}
