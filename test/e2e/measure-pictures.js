/* Runs in the browser: what is wrong with each picture on the page, in words. */
const ROUGHLY = 1
const LEADING = 3

function faultsOf(svg) {
  const page = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')].map((node) => ({
    node,
    said: node.textContent,
    at: node.getBoundingClientRect(),
    within: (node.closest('g')?.querySelector(':scope > .frame') ?? svg).getBoundingClientRect(),
  }))
  const frames = [...svg.querySelectorAll('.frame')].map((node) => node.getBoundingClientRect())
  return [
    ...(texts.length === 0 ? ['it holds no text'] : []),
    ...texts
      .filter(({ at, within }) => !isInside(at, within) || !isInside(at, page))
      .map(({ said }) => `leaves its box: ${said}`),
    ...texts.flatMap(({ said, at }, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(at, other.at, LEADING))
        .map((other) => `overlap: ${said} | ${other.said}`),
    ),
    ...frames.flatMap((frame, index) =>
      frames
        .slice(index + 1)
        .filter((other) => overlap(frame, other, 0))
        .map(() => `boxes overlap at ${Math.round(frame.x)},${Math.round(frame.y)}`),
    ),
    ...[...svg.querySelectorAll('.arrow')].flatMap((arrow) => crossings(arrow, frames)),
    ...texts.flatMap(({ node, said, at }) => faint(svg, node, said, at)),
  ]
}

function isInside(inner, outer) {
  return (
    inner.left >= outer.left - ROUGHLY &&
    inner.right <= outer.right + ROUGHLY &&
    inner.top >= outer.top - ROUGHLY &&
    inner.bottom <= outer.bottom + ROUGHLY
  )
}

/** `allowed`: how far the room above and below the letters of two lines may reach into each other. */
function overlap(a, b, allowed) {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > ROUGHLY && down > allowed + ROUGHLY
}

function crossings(arrow, frames) {
  const matrix = arrow.getScreenCTM()
  const length = arrow.getTotalLength()
  const points = Array.from({ length: 41 }, (_, at) =>
    arrow.getPointAtLength((length * at) / 40).matrixTransform(matrix),
  )
  const isCrossed = frames.some((frame) =>
    points.some(
      ({ x, y }) =>
        x > frame.left + 3 && x < frame.right - 3 && y > frame.top + 3 && y < frame.bottom - 3,
    ),
  )
  return isCrossed ? [`an arrow runs through a box: ${arrow.getAttribute('d')}`] : []
}

function faint(svg, node, said, at) {
  const x = (at.left + at.right) / 2
  const y = (at.top + at.bottom) / 2
  const grounds = [...svg.querySelectorAll('.page, .box, .head')].filter((shape) => {
    const { left, right, top, bottom } = shape.getBoundingClientRect()
    return x >= left && x <= right && y >= top && y <= bottom
  })
  const ground = grounds.at(-1)
  const ratio = contrast(fillOf(node), ground === undefined ? [255, 255, 255] : fillOf(ground))
  return ratio >= 4.5 ? [] : [`${ratio.toFixed(2)} to 1: ${said}`]
}

function fillOf(node) {
  return getComputedStyle(node)
    .fill.match(/\d+(\.\d+)?/g)
    .map(Number)
}

/** As the Web Content Accessibility Guidelines reckon it. */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function measure({ name, svg }) {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const error = parsed.querySelector('parsererror')
  if (error !== null) return { name, page: 'none', faults: [error.textContent] }
  const node = document.importNode(parsed.documentElement, true)
  document.body.replaceChildren(node)
  const page = node.querySelector('.page')
  return { name, page: getComputedStyle(page).fill, faults: faultsOf(node) }
}

const pictures = JSON.parse(document.getElementById('pictures').textContent)
const results = pictures.map(measure)
document.body.textContent = JSON.stringify(results)
