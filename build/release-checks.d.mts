export interface Tree {
  /** As `git status --porcelain` gives it. */
  readonly status: string
  readonly version: string
  readonly tags: readonly string[]
  readonly changelog: readonly { readonly version: string; readonly day: string }[]
  readonly today: string
}

export interface Release {
  readonly version: string
  readonly commit: string
  readonly day: string
  readonly electron: string
  readonly done: ReadonlySet<number>
}

export const byHand: readonly (readonly [where: string, what: string])[]
export function obstacles(tree: Tree): readonly string[]
export function checksums(files: readonly { readonly name: string; readonly sha256: string }[]): string
export function report(release: Release): string
