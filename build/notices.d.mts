export interface BundledPart {
  readonly name: string
  readonly version: string
  /** Its licence by its SPDX name. */
  readonly identifier?: string | undefined
  readonly text?: string | undefined
}

export interface Notice {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

export function listOf(bundle: string): string
export function takeWindowList(dist: string): void
export function writeNotices(dist: string, nodeModules: string): void
export function notices(parts: readonly BundledPart[]): readonly Notice[]
