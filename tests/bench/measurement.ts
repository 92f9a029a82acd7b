// What a measurement is given and gives.

export interface Bench {
  readonly root: string
  readonly electron: { readonly executable: string } | { readonly executable: undefined; readonly why: string }
  readonly electronArguments: readonly string[]
  /** Names of measurements to run; empty for all. */
  readonly only: readonly string[]
}

export interface Row {
  readonly what: string
  readonly figure: string
  readonly goal: string
  readonly met: boolean
}

/** A measurement gives its rows, or says why it could not be made. */
export type Measurement = (bench: Bench) => Promise<readonly Row[] | string>

/** The middle of the values; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
