// Bringing a file of an older version up to today's, a step at a time, when it is read.
import type { Occasion } from '#shared/documents/frozen.ts'
import type { Migrations } from './types.ts'

/** The JSON in version `to`, or undefined when a step is missing or fails. The given value is untouched when the steps are pure. */
export function migrate(
  raw: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
  steps: Migrations,
  frozenFor?: Occasion
): Record<string, unknown> | undefined {
  let value: Record<string, unknown> = { ...raw }
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version)
    if (step === undefined) return undefined
    try {
      value = { ...step(value, frozenFor), version: version + 1 }
    } catch {
      // A step met something it did not expect: the file is then not of the shape its version promises.
      return undefined
    }
  }
  return value
}
