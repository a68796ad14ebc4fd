/** The day where the person is, as `2026-11-21`. */
export function localDate(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map(twoDigits)
  return `${moment.getFullYear()}-${month}-${day}`
}

/** The day and the time where the person is, as `2026-11-21 10:05`. */
export function localTime(moment: Date): string {
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map(twoDigits)
  return `${localDate(moment)} ${hours}:${minutes}`
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0')
}
