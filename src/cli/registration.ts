import type { Command } from 'commander'
import type { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'

/** What a command needs to put itself on the program. */
export type Registration = {
  readonly program: Command
  readonly host: Host
  /** Says what the run came to. */
  readonly finish: (code: ExitCode) => void
}
