const answers = (text: string) => `{"id":"a","answers":{${text}}}`

const beside = (text: string) => `{"id":"a","answers":{},${text}}`

/**
 * Lines of the kinds that JSON readers are tested with. The questions are those of the knee: `hot`, `site`,
 * `worst`, `note`, and `how-bad`, an earlier name of `worst`.
 */
export const troubleTexts: readonly string[] = [
  // Keys that repeat.
  ...['"worst":1,"worst":2', '"worst":1,"w\\u006frst":2', '"worst":1,"how-bad":2'].map(answers),
  ...['"\\u0068ot":"no"', '"hot":"no","\\u0068ot":"yes"', '"hot":"n\\u006f"'].map(answers),
  '{"id":1,"id":2,"answers":{}}',
  '{"id":1,"\\u0069d":2,"answers":{}}',
  '{"answers":{},"answers":{}}',
  '{"answers":{"hot":"no"},"\\u0061nswers":{}}',
  '{"\\u0061nswers":{}}',
  // Structure.
  ...[
    '{',
    '}',
    '[',
    ']',
    '',
    ' ',
    '{}',
    '[]',
    '{{}}',
    '{"answers"}',
    '{"answers":}',
    '{"answers":{}',
  ],
  ...['{"answers":{}}}', '{"answers":{}},', '{"answers":{}} x', '{"answers":{}}{"answers":{}}'],
  ...[
    '{"answers":{},}',
    '{,"answers":{}}',
    '{"answers":{},,"id":1}',
    '{"answers" {}}',
    '{answers:{}}',
  ],
  ...['{"id" "answers":{}}', '{"id""answers":{}}', '{"id","answers":{}}', '{"id":,"answers":{}}'],
  ...['{"id":1 "answers":{}}', '{"id":1"answers":{}}', '{"answers"::{}}', '{"answers":{}"id":1}'],
  ...['{"id":1,2,"answers":{}}', '{"id":"a"b,"answers":{}}', '{"id":"a" "b","answers":{}}'],
  ...[
    '{"answers":[]}',
    '{"answers":null}',
    '{"answers":"x"}',
    '{"answers":{"hot"}}',
    '[{"answers":{}}]',
  ],
  ...[
    '"answers"',
    'null',
    'true',
    '1',
    '{"id":null,"answers":{}}',
    '{"answers":{}}\r',
    '\r{"answers":{}}',
  ],
  ...['"hot":', ':"no"', '"hot":"no",', ',"hot":"no"', '"hot":"no",,"worst":1', '"hot" "no"'].map(
    answers,
  ),
  ...['"hot":"no" "worst":1', '"hot":"no";"worst":1', '"hot"="no"', '"hot":"no"}', '{}'].map(
    answers,
  ),
  ...['"":1', '"__proto__":1', '"__proto__":{"worst":1}', '"constructor":1', '"toString":1'].map(
    answers,
  ),
  '{"__proto__":{"answers":{}},"answers":{}}',
  '{"__proto__":1,"answers":{}}',
  '{"":1,"answers":{}}',
  // Comments, single quotes, words of other languages.
  ...[
    '{"answers":{}}//',
    '{"answers":{}}/**/',
    '/**/{"answers":{}}',
    '#{"answers":{}}',
    "{'answers':{}}",
  ],
  ...['"worst":1/**/', '"worst":/**/1', "'worst':1", '"hot":yes', '"hot":True', '"hot":TRUE'].map(
    answers,
  ),
  ...['"worst":NaN', '"worst":Infinity', '"worst":-Infinity', '"worst":undefined'].map(answers),
  // Numbers.
  ...[
    '-0',
    '0',
    '00',
    '01',
    '+1',
    '.5',
    '1.',
    '1.0',
    '1e0',
    '1E0',
    '1e+0',
    '1e',
    '1e+',
    '10e-1',
    '-1',
  ].map((number) => answers(`"worst":${number}`)),
  ...[
    '1e400',
    '-1e400',
    '1e-400',
    '0x1',
    '1_0',
    '1 0',
    '１',
    '9'.repeat(400),
    '3.0000000000000001',
  ].map((number) => answers(`"worst":${number}`)),
  ...[
    '-0',
    '-1',
    '1e3',
    '1.0',
    '01',
    '1.5',
    '123456789',
    '1234567890',
    '9007199254740993',
    '1e400',
  ].map((id) => `{"id":${id},"answers":{}}`),
  // Texts.
  ...[
    '""',
    '" "',
    '"\\u0020"',
    '"\u00a0"',
    '"\u3000"',
    '"\u200b"',
    '"\ufeff"',
    '"\u2028"',
    '"\u0085"',
  ].map((text) => answers(`"note":${text}`)),
  ...[
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud83d\\ude00"',
    '"😀"',
    '"\\u12"',
    '"\\uzzzz"',
    '"\\x41"',
  ].map((text) => answers(`"note":${text}`)),
  ...[
    '"\\0"',
    '"\\u0000"',
    '"\0"',
    '"\t"',
    '"\\t"',
    '"\u001f"',
    '"\u007f"',
    '"\\"',
    '"a\\\\"',
    '"a\\""',
  ].map((text) => answers(`"note":${text}`)),
  ...[
    `"${'x'.repeat(1000)}"`,
    `"${'x'.repeat(1001)}"`,
    `"${'x'.repeat(10_001)}"`,
    '"unknown"',
    '"x',
  ].map((text) => answers(`"note":${text}`)),
  ...[
    '"\\u0061"',
    '"\\ud800"',
    '"a\\/b"',
    '"é"',
    '"a\tb"',
    '"\u007f"',
    '""',
    `"${'x'.repeat(200_000)}"`,
  ].map((id) => `{"id":${id},"answers":{}}`),
  // Lists and words.
  ...[
    '[]',
    '["front"]',
    '["front",]',
    '[,"front"]',
    '["front","front"]',
    '["front","nowhere"]',
  ].map((list) => answers(`"site":${list}`)),
  ...[
    '["front" "inside"]',
    '["inside","front"]',
    '[["front"]]',
    '"front"',
    '["unknown"]',
    '["front"',
  ].map((list) => answers(`"site":${list}`)),
  ...[
    '["front",null]',
    '[1]',
    '{"0":"front"}',
    '"unknown"',
    '"nowhere"',
    '[ "front" , "inside" ]',
  ].map((list) => answers(`"site":${list}`)),
  ...[
    'true',
    'false',
    'truefalse',
    'tru',
    '"yes"',
    '"yes',
    '"Yes"',
    '1',
    '"true"',
    '"declined"',
  ].map((word) => answers(`"hot":${word}`)),
  // Depth.
  answers(`"worst":${'['.repeat(100_000)}`),
  answers(`"worst":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  `${'{"answers":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},"answers":{}}`,
  ...['[', '{"a":'].flatMap((open) => {
    const close = open === '[' ? ']' : '}'
    return [98, 99, 100, 101, 102].map((depth) => {
      return `{"answers":{},"x":${open.repeat(depth)}1${close.repeat(depth)}}`
    })
  }),
  // Extra keys.
  ...['"a":1,"a":2', '"a":1,"\\u0061":2', '"a":{"b":1,"b":1}', '"a":[{"b":1},{"b":1}]'].map(beside),
  ...['"a":{"a":1},"b":{"a":1}', '"a":{"id":1,"answers":{}}', '"answers ":1', '"ids":1'].map(
    beside,
  ),
  ...['"id":2', '"\\u0069d":2', '"questionnaire":"knee"', '"questionnaire":"knee@0"'].map(beside),
  ...['"questionnaire":"other"', '"questionnaire":"knee","questionnaire":"knee"'].map(beside),
  ...['"questionnaire":null', '"questionnaire":"knee\\u0040"', '"questionnaire":"kneé"'].map(
    beside,
  ),
  ...['"a":"\\ud800"', '"a":"é"', '"é":1', '"a":"\\"', '"a":"\\x"', '"a":"\\u12"'].map(beside),
  ...['"a":-', '"a":-01', '"a":1.e1', '"a":1e', '"a":1e+', '"a":-1.50E-07', '"a":.1'].map(beside),
  ...['"a":nul', '"a":nulll', '"a":[1,]', '"a":{"b":1,}', '"a":{,}', '"a":[1 2]', '"a":{"b"}'].map(
    beside,
  ),
  ...['"a":tru', '"a":[true,false,null]', '"a":', '"a"', 'a:1', '"a":"\t"', '"a":"\u007f"'].map(
    beside,
  ),
  beside(Array.from({ length: 99 }, (_, at) => `"k${at}":1`).join()),
  beside(Array.from({ length: 101 }, (_, at) => `"k${at}":1`).join()),
  beside(`"a":"${'\\u00e9 é'.repeat(300_000)}"`),
  `{"hot":"no","id":"a"}`,
  `{"hot":"no","answers":{}}`,
  // Blanks.
  ...[' ', '\t', '\r', '\f', '\v', '\u00a0', '\u2028', '\ufeff', '\0'].flatMap((blank) => [
    `${blank}{${blank}"answers"${blank}:${blank}{${blank}"worst"${blank}:${blank}1${blank}}${blank}}${blank}`,
  ]),
]

/** Lines that are no UTF-8, or only just. */
export const troubleBytes: readonly Uint8Array[] = [
  ...[
    [0xff],
    [0xc0, 0xaf],
    [0xe0, 0x80, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xc3],
  ].map((bytes) =>
    Buffer.from([...Buffer.from('{"answers":{"note":"'), ...bytes, ...Buffer.from('"}}')]),
  ),
  ...[[0xff], [0xed, 0xa0, 0x80], [0xc3]].flatMap((bytes) => [
    Buffer.from([...Buffer.from('{"answers":{},"x":"'), ...bytes, ...Buffer.from('"}')]),
    Buffer.from([...Buffer.from('{"answers":{},"'), ...bytes, ...Buffer.from('":1}')]),
    Buffer.from([...Buffer.from('{"id":"'), ...bytes, ...Buffer.from('","answers":{}}')]),
  ]),
  Buffer.from('\ufeff{"answers":{}}', 'utf16le'),
  Buffer.from('{"answers":{"note":"\u00e9"}}', 'latin1'),
]
