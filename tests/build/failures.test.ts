// What npm test says at its end of the tests that failed.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Failure {
  readonly file: string
  readonly test: string
  readonly why: string
}
const { scenarioFailures, told, unitFailures } = (await import(
  String(new URL('../../build/failures.mjs', import.meta.url))
)) as {
  unitFailures(report: unknown): readonly Failure[]
  scenarioFailures(report: unknown): readonly Failure[]
  told(failures: readonly Failure[]): string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

test('each is named with its file and what it said, of all runners; a file that could not be read too', () => {
  const failures = [
    ...unitFailures({
      testResults: [
        {
          name: `${root}tests/a.test.ts`,
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'goes well', failureMessages: [] },
            {
              status: 'failed',
              fullName: 'goes wrong',
              failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\n  to be 2']
            }
          ]
        },
        { name: `${root}tests/b.test.ts`, status: 'failed', message: 'no such module', assertionResults: [] },
        { name: `${root}tests/c.test.ts`, status: 'passed', message: '', assertionResults: [] }
      ]
    }),
    ...scenarioFailures({
      config: { rootDir: `${root}tests/e2e` },
      suites: [
        {
          suites: [
            {
              specs: [
                {
                  file: 'walk.hosts.spec.ts',
                  title: 'the whole way',
                  tests: [
                    { projectName: 'electron', status: 'unexpected', results: [{ errors: [{ message: 'too late' }] }] },
                    { projectName: 'chromium', status: 'expected', results: [{ errors: [] }] }
                  ]
                }
              ]
            }
          ]
        }
      ]
    })
  ]
  expect(told(failures)).toEqual([
    '',
    'Niet geslaagd:',
    '  tests/a.test.ts › goes wrong',
    '      expected 1',
    '      to be 2',
    '  tests/b.test.ts',
    '      no such module',
    '  tests/e2e/walk.hosts.spec.ts (electron) › the whole way',
    '      too late'
  ])
})

test('where all went well nothing is said', () => expect(told([])).toEqual([]))
