// Where the time of a run went.
import path from 'node:path'
import { root } from './build.mjs'

/** How many files a summary names. */
const SHOWN = 10

/**
 * The files that took longest, the slowest first, from a report of Vitest's json reporter (`undefined` gives none):
 * `[{ file, seconds }]`, with the file as it is called in the project. The time runs from the start of a file's first
 * test to the end of its last: loading it and what it makes beforehand are not in it.
 */
export function slowestOf(report, shown = SHOWN) {
  return (report?.testResults ?? [])
    .map(({ name, startTime, endTime }) => ({
      file: path.relative(root, name).replaceAll(path.sep, '/'),
      seconds: (endTime - startTime) / 1000
    }))
    .filter(({ seconds }) => Number.isFinite(seconds))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, shown)
}
