import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'

/** Hears when the run is asked to end. */
export type StopAsked = {
  readonly signal: AbortSignal
  /** What the run ends with then; nothing before. */
  readonly code: () => ExitCode | undefined
  readonly ignore: () => void
}

/** What is being read is closed at once, since nothing may come for long. */
export function listenForStop({ onEndAsked }: Host): StopAsked {
  const controller = new AbortController()
  let code: ExitCode | undefined
  const ignore = onEndAsked((name) => {
    code ??= codes[name] ?? ExitCode.stopped
    controller.abort()
  })
  return { signal: controller.signal, code: () => code, ignore }
}

const codes: Readonly<Record<string, ExitCode>> = {
  SIGHUP: ExitCode.hungUp,
  SIGINT: ExitCode.stopped,
  SIGTERM: ExitCode.ended,
}
