// The list that the build makes of what is bundled (build/notices.mjs).

export interface Notice {
  readonly name: string
  readonly version: string
  /** By its SPDX name. */
  readonly licence: string
  readonly text: string
}

/** Undefined when it is not there, or the host has stopped. */
export async function readNotices(): Promise<readonly Notice[] | undefined> {
  try {
    const response = await fetch('./notices.json')
    return response.ok ? ((await response.json()) as readonly Notice[]) : undefined
  } catch {
    return undefined
  }
}
