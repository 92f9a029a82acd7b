// What the tests took, and what is left of the time that CI may take on two cores.
import path from 'node:path'
import { root } from './build.mjs'
import { slowestOf } from './slowest.mjs'

/** What one more thing that the program can do may add to it, in seconds. */
const ONE_MORE = 45
/** What comes on top of ten minutes. */
const LEARNED = ['the talk with the team, scans and visits', 'admission, the delivery and the region']
/** All of CI, in seconds: ten minutes, and what each of those may cost. */
const ALL = 600 + LEARNED.length * ONE_MORE
const SLOWEST = 10

/** A test file with the seconds that its tests took together; `where`: the host, for a scenario. */
const file = (name, where, seconds) => ({
  name: path.relative(root, name) + (where ? ` (${where})` : ''),
  seconds
})

/** @param report Vitest's own, as JSON */
export const unitFiles = (report) => slowestOf(report, Infinity).map(({ file: name, seconds }) => ({ name, seconds }))

/** @param report Playwright's own, as JSON */
export function scenarioFiles(report) {
  const seconds = new Map()
  const walk = (suite) => {
    suite.suites?.forEach(walk)
    for (const spec of suite.specs ?? [])
      for (const { projectName, results } of spec.tests)
        for (const { duration } of results) {
          const key = `${spec.file}\0${projectName}`
          seconds.set(key, (seconds.get(key) ?? 0) + duration / 1_000)
        }
  }
  report.suites.forEach(walk)
  return [...seconds].map(([key, sum]) => {
    const [name, project] = key.split('\0')
    return file(path.join(report.config.rootDir, name), project, sum)
  })
}

/** The lines that say so. `times`: what each step took; `files`: of all runners. */
export function budget(times, files) {
  const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, SLOWEST)
  const left = ALL - times.reduce((sum, { seconds }) => sum + seconds, 0)
  return [
    '',
    'Duur van elke stap:',
    ...times.map(({ title, seconds }) => line(seconds, title)),
    ...(slowest.length === 0 ? [] : [`De ${slowest.length} langzaamste testbestanden:`]),
    ...slowest.map(({ name, seconds }) => line(seconds, name)),
    left >= 0
      ? `Nog ${Math.floor(left)} s van ${ALL} s. Wat het programma erbij leert, mag elk ${ONE_MORE} s kosten: dat is nog ${Math.floor(left / ONE_MORE)} keer.`
      : `${Math.ceil(-left)} s meer dan de ${ALL} s die er zijn. Maak eerst iets sneller.`
  ]
}

const line = (seconds, words) => `${seconds.toFixed(0).padStart(6)} s  ${words}`
