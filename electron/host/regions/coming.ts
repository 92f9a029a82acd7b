// What is brought in, before anybody knows whether it is a delivery.

/** `broken`: it stands in a zip that does not give it. */
export type ComingBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'unreadable' | 'large' | 'broken' }

/** A file that came, under the name that it had. */
export interface Coming {
  readonly fileName: string
  /** Where it came in one. */
  readonly inZip?: string
  readonly bytes: () => Promise<ComingBytes>
}
