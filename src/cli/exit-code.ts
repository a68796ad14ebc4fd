/** What a run came to, as the shell hears it. */
export const ExitCode = {
  /** Done; warnings too. */
  done: 0,
  /** The content had problems, or a case, a check or a record failed. */
  problems: 1,
  /** The command could not be understood or carried out, or what was given is incomplete. */
  usage: 2,
  /** A record reached what `--exit-on` names. */
  reached: 3,
  /** Our mistake. */
  bug: 70,
  /** Its terminal was closed (SIGHUP). */
  hungUp: 129,
  /** Stopped by the person (SIGINT). */
  stopped: 130,
  /** Ended by the machine (SIGTERM). */
  ended: 143,
} as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
