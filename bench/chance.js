/** Numbers below a bound that look like chance and are the same for the same seed. */
export function chance(seed) {
  let state = seed
  return (bound) => {
    // Park and Miller's generator.
    state = (state * 48271) % 2147483647
    return state % bound
  }
}
