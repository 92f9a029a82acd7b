// npm run check: types, lint, format and the tests of the domain and the store; the inner loop, under a minute.
// With --first it stops at the first step that fails.
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './build.mjs'
import { whatIsLeftOut } from './lanes.mjs'
import { slowestOf } from './slowest.mjs'
import { readings, step } from './steps.mjs'

/** The part of the tries of each property that is enough here (`tests/tries.ts`). */
const TRIES = '0.1'

const report = path.join(root, 'out', 'reports', 'check.json')
const began = Date.now()
rmSync(report, { force: true })
const steps = [...readings, unitTests]
const passes = (run) => run() === 0
const isPassed = process.argv.includes('--first') ? steps.every(passes) : steps.map(passes).every(Boolean)
tell()
process.exitCode = isPassed ? 0 : 1

function unitTests() {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return step('Unit tests', 'vitest', ['run', '-c', 'build/vitest.config.ts', '--project', 'parts', ...reporters], {
    SOP_WIJZER_LANE: 'check',
    SOP_WIJZER_TRIES: TRIES
  })
}

function tell() {
  console.log('\n— De langzaamste bestanden')
  for (const { file, seconds } of slowestOf(read())) console.log(`${seconds.toFixed(1).padStart(6)} s  ${file}`)
  console.log(`\n${whatIsLeftOut}`)
  console.log(`${Math.round((Date.now() - began) / 1000)} seconden.`)
}

function read() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}
