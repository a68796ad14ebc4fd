/** The first of some steps, in rising order, from which on something is so; `size` where none is. */
export function firstStep(size: number, isReached: (step: number) => boolean): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
