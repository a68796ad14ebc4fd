import { inks } from './box-face.ts'

/** Colours by what they are for, on a light page and on a dark one; every text has 4.5 to 1 or more. */
type Palette = Readonly<Record<Use, string>>

type Use = keyof typeof light

const light = {
  page: '#ffffff',
  box: '#ffffff',
  head: '#eaf0f6',
  topic: '#163f66',
  onTopic: '#ffffff',
  text: '#1a2129',
  quiet: '#4d5966',
  line: '#8795a3',
  yes: '#0a5fae',
  no: '#5d6873',
  unknown: '#9a4a00',
}

const dark: Palette = {
  page: '#0f151b',
  box: '#161e26',
  head: '#22303d',
  topic: '#b9dcff',
  onTopic: '#0c2238',
  text: '#e8eef4',
  quiet: '#a9b6c2',
  line: '#66788a',
  yes: '#7cc0ff',
  no: '#a0acb8',
  unknown: '#ffb269',
}

/** What follows the page the reader has chosen; where that is not heeded, the light one stands. */
export function inkStyle(): string {
  return `${forms()}${colours(light)}@media (prefers-color-scheme: dark) {${colours(dark)}}`
}

const SANS = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

function forms(): string {
  const sizes = Object.entries(inks).map(([ink, { size, weight: bold }]) => {
    const weight = bold === undefined ? '' : ` font-weight: ${bold};`
    return `.${ink} { font-size: ${size}px;${weight} }`
  })
  return `
text { font-family: ${SANS}; white-space: pre; }
.name { font-size: 19px; font-weight: bold; }
${sizes.join('\n')}
.arrow { fill: none; stroke-width: 1.3; }
.frame { fill: none; stroke-width: 1.3; }
.yes.frame, .yes.arrow { stroke-width: 2.4; }
.no.frame, .no.arrow { stroke-dasharray: 7 4; }
.unknown.frame, .unknown.arrow { stroke-width: 2; stroke-dasharray: 1.5 3.5; stroke-linecap: round; }
`
}

function colours(palette: Palette): string {
  const stated = (['yes', 'no', 'unknown'] as const).map(
    (truth) => `
.${truth}.frame, .${truth}.arrow { stroke: ${palette[truth]}; }
.${truth}.tip, text.${truth} { fill: ${palette[truth]}; }`,
  )
  return `
.page { fill: ${palette.page}; }
.box { fill: ${palette.box}; }
.head { fill: ${palette.head}; }
.topic .head { fill: ${palette.topic}; }
text { fill: ${palette.text}; }
.kind, .aside, .note { fill: ${palette.quiet}; }
.topic .kind, .topic .title { fill: ${palette.onTopic}; }
.frame, .arrow { stroke: ${palette.line}; }
.tip { fill: ${palette.line}; }${stated.join('')}
`
}
