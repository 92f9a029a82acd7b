// How a school of an older format becomes one of today: one step per version, on raw JSON, run when a school is read.
// A step knows nothing of today's types: it must still be right when those have moved on. docs/recipes.md says how to add one.

/** Takes the file's JSON of one version, gives that of the next. Keeps every key that it does not know. */
export type Migration = (raw: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** Under n stands the step from version n to n + 1. */
export type Migrations = ReadonlyMap<number, Migration>

/** Version 1 is the first: there is no way up to it. */
export const migrations: Migrations = new Map<number, Migration>()

/** The JSON in version `to`, or undefined when a step is missing or fails. The given value is untouched when the steps are pure. */
export function migrate(raw: Readonly<Record<string, unknown>>, from: number, to: number, steps: Migrations): Record<string, unknown> | undefined {
  let value: Record<string, unknown> = { ...raw }
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version)
    if (step === undefined) return undefined
    try {
      value = { ...step(value), version: version + 1 }
    } catch {
      // A step met something it did not expect: the file is then not of the shape its version promises.
      return undefined
    }
  }
  return value
}
