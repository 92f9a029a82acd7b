// What is brought in, before anybody knows whether it is a delivery.

/** A file that came, under the name that it had. */
export interface Coming {
  readonly fileName: string
  /** Where it came in one. */
  readonly inZip?: string
  /** Or why there are none. */
  readonly bytes: () => Promise<Uint8Array | 'unreadable' | 'large' | 'broken'>
}

/** More than any region has schools: of one folder, and of one zip. */
export const MOST_AT_ONCE = 5_000
