// npm test: everything CI runs. Types, lint, format, unit tests, then the scenarios: of the window alone on the seam, of each host in
// real Electron and in a browser. What cannot run on this machine is named at the end and counted as skipped;
// SOP_WIJZER_REQUIRE=electron,chromium makes that a failure instead. Then what it took; the last line adds up all runners.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { budget, scenarioFiles, unitFiles } from './budget.mjs'
import { ensureBuilt, root } from './build.mjs'
import { scenarioFailures, told, unitFailures } from './failures.mjs'
import { findBrowser, findElectron, findShell, whyNoDisplay } from './electron-runtime.mjs'
import { beside, listen, readings, step, times } from './steps.mjs'

const reports = path.join(root, 'out', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const remarks = []
const files = []
const failures = []
let broken = false

/** Set by .ci/run: what it took to install this machine, in seconds. */
const before = Number(process.env.SOP_WIJZER_BEFORE ?? 0)
if (before > 0) times.push({ title: 'Installeren', seconds: before })

if (readings.map((reading) => reading()).some((code) => code !== 0)) broken = true
const building = Date.now()
await ensureBuilt()
times.push({ title: 'Bouwen', seconds: (Date.now() - building) / 1_000 })
// What is small and only computes fills the time in which whole programs and scenarios wait.
const [whole, parts] = [vitest('whole'), vitest('parts')]
const waitForParts = beside('Unit tests', 'vitest', parts.args, path.join(reports, 'parts.log'))
whole.count(step('Unit tests van hele programma’s', 'vitest', whole.args))
scenarios()
parts.count(await waitForParts())

for (const line of [...budget(times, files), ...remarks, ...told(failures)]) console.log(line)
if (broken && total.failed === 0) console.log('Een stap hierboven is mislukt: zie de meldingen.')
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = broken || total.failed > 0 ? 1 : 0

/** The run of one of Vitest's projects, and what counts what came of it. */
function vitest(project) {
  const report = path.join(reports, `vitest-${project}.json`)
  const args = [
    'run',
    '-c',
    'build/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ]
  const count = (code) => {
    if (code !== 0) broken = true
    const result = read(report)
    if (!result) return
    total.passed += result.numPassedTests
    total.failed += result.numFailedTests
    total.skipped += result.numPendingTests + result.numTodoTests
    files.push(...unitFiles(result))
    failures.push(...unitFailures(result))
  }
  return { args, count }
}

function scenarios() {
  const { able, unable } = lanes()
  const required = (process.env.SOP_WIJZER_REQUIRE ?? '').split(',').filter(Boolean)
  for (const { project, needs, why } of unable) {
    const left = countOf(project)
    total.skipped += left
    remarks.push(`Niet uitgevoerd: ${left} tests in ${project}, want ${why}.`)
    if (!required.includes(needs)) continue
    remarks.push(`Deze tests waren hier verplicht (SOP_WIJZER_REQUIRE).`)
    broken = true
  }
  if (able.length === 0) return
  const report = path.join(reports, 'playwright.json')
  const [browser, shell] = [findBrowser(), findShell()]
  const args = [
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
    ...able.flatMap(({ project }) => ['--project', project]),
    '--reporter=list,json'
  ]
  if (
    step('Scenario’s in het programma', 'playwright', args, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(browser ? { SOP_WIJZER_CHROMIUM: browser } : {}),
      ...(shell ? { SOP_WIJZER_HEADLESS_SHELL: shell } : {})
    }) !== 0
  )
    broken = true
  const result = read(report)
  if (!result) return
  total.passed += result.stats.expected
  total.failed += result.stats.unexpected + result.stats.flaky
  total.skipped += result.stats.skipped
  files.push(...scenarioFiles(result))
  failures.push(...scenarioFailures(result))
}

/** Playwright's projects, each with the program that it cannot do without. */
function lanes() {
  const electron = whyNoDisplay() ? { why: whyNoDisplay() } : findElectron({ fetch: false })
  const noBrowser = findBrowser() ? undefined : 'er is geen Chromium, Chrome of Edge gevonden'
  const all = [
    { project: 'electron', needs: 'electron', why: electron.executable ? undefined : electron.why },
    { project: 'chromium', needs: 'chromium', why: noBrowser },
    { project: 'seam', needs: 'chromium', why: noBrowser }
  ]
  return { able: all.filter(({ why }) => !why), unable: all.filter(({ why }) => why) }
}

function countOf(project) {
  const listed = listen('playwright', [
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
    '--project',
    project,
    '--list',
    '--reporter=json'
  ])
  try {
    const count = (suite) =>
      (suite.suites ?? []).reduce((sum, inner) => sum + count(inner), 0) +
      (suite.specs ?? []).reduce((sum, spec) => sum + spec.tests.length, 0)
    return JSON.parse(listed.stdout).suites.reduce((sum, suite) => sum + count(suite), 0)
  } catch {
    broken = true
    return 0
  }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.log(`Het verslag ${path.basename(report)} ontbreekt: de tests zijn niet uitgevoerd.`)
    broken = true
    return undefined
  }
}
