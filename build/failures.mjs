// Which tests failed, said once more at the end of npm test: of a long run often only its last lines are kept.
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './build.mjs'

/** Of what a failure says, in lines. */
const SHOWN = 6

/** @param report Vitest's own, as JSON */
export const unitFailures = (report) =>
  report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    const file = path.relative(root, name)
    // A file that cannot be read has no tests that fail.
    if (failed.length === 0) return status === 'failed' ? [{ file, test: '', why: message }] : []
    return failed.map(({ fullName, failureMessages }) => ({ file, test: fullName, why: failureMessages.join('\n') }))
  })

/** @param report Playwright's own, as JSON */
export function scenarioFailures(report) {
  const walk = (suite) => [
    ...(suite.suites ?? []).flatMap(walk),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, results }) => ({
          file: `${path.relative(root, path.join(report.config.rootDir, spec.file))} (${projectName})`,
          test: spec.title,
          why: results.flatMap(({ errors }) => (errors ?? []).map(({ message }) => message)).join('\n')
        }))
    )
  ]
  return [
    ...report.suites.flatMap(walk),
    ...(report.errors ?? []).map(({ message }) => ({ file: 'scenario’s', test: '', why: message }))
  ]
}

/** The lines that say so; none where nothing failed. */
export const told = (failures) =>
  failures.length === 0
    ? []
    : [
        '',
        'Niet geslaagd:',
        ...failures.flatMap(({ file, test, why }) => [
          `  ${[file, test].filter((part) => part !== '').join(' › ')}`,
          ...plain(why)
            .split('\n')
            .filter((line) => line.trim() !== '')
            .slice(0, SHOWN)
            .map((line) => `      ${line.trim()}`)
        ])
      ]

const plain = (text) => stripVTControlCharacters(text ?? '')
