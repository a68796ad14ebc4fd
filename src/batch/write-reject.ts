import type { Reject } from './record-outcome.ts'

/** Writes what is wrong with a record as one line of JSON; `file`: where several are read. */
export function writeReject({ line, byteOffset, id, problems }: Reject, file?: string): string {
  const from = file === undefined ? '' : `"file":${JSON.stringify(file)},`
  const named = id === '' ? '' : `"id":${id},`
  const place = `"line":${line},"byteOffset":${byteOffset}`
  return `{${from}${place},${named}"problems":${JSON.stringify(problems)}}`
}
