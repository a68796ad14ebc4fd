/**
 * The drafts of this person: answers of intakes that have not ended, each under an id of its own.
 * What the disk refuses is a `UsageError`.
 */
export type Drafts = {
  /** Why none can be kept here; nothing where they can be. */
  readonly obstacle: () => string | undefined
  readonly list: () => readonly DraftFile[]
  /** A draft that holds a text, open to this process alone. */
  readonly create: (text: string) => OpenDraft
  /** Opens a draft to this process alone; nothing where it is open already, or gone. */
  readonly open: (id: string) => OpenDraft | undefined
}

export type DraftFile = {
  readonly id: string
  /** Some process is working on it. */
  readonly isOpen: boolean
  readonly changed: Date
  /** What it holds; nothing where it is gone by now. */
  readonly read: () => Uint8Array | undefined
}

/** A draft only this process works on, until it lets it go or ends. */
export type OpenDraft = {
  readonly id: string
  readonly read: () => Uint8Array
  /** Drops what stands behind so many bytes. */
  readonly cut: (bytes: number) => void
  /** Adds a text, which is on the disk by the time this returns. */
  readonly append: (text: string) => void
  /** Keeps it for later. */
  readonly release: () => void
  readonly erase: () => void
}
