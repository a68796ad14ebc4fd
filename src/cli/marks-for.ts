import { type Marks, signMarks, wordMarks } from '../report/explanation-marks.ts'
import type { Host } from './host.ts'

/** Words for what is printed on a terminal that says it has no signs; files and pipes take them all. */
export function marksFor(
  isPrinted: boolean,
  { env, terminals }: Pick<Host, 'env' | 'terminals'>,
): Marks {
  const { TERM, LC_ALL, LC_CTYPE, LANG } = env
  const locale = [LC_ALL, LC_CTYPE, LANG].find((one) => one !== undefined && one !== '') ?? ''
  const isForTerminal = terminals.results && isPrinted
  const hasSigns = TERM !== 'dumb' && TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale))
  return isForTerminal && !hasSigns ? wordMarks : signMarks
}
