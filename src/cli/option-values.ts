import { InvalidArgumentError } from 'commander'

/** Reads a whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number
    throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`)
  }
}

/** Reads a date that exists, as `2026-11-21`. */
export function date(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime())
  if (isDate && day.toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('It must be a date, as 2026-11-21.')
}

/** Reads a whole number of percent. */
export function percent(text: string): number {
  const number = Number(text)
  if (text.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= 100) return number
  throw new InvalidArgumentError('It must be a whole number from 0 to 100.')
}
