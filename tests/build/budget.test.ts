// The last lines of npm test: what each step took, which files are slow, and how much more the tests may take.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Files {
  readonly name: string
  readonly seconds: number
}
const { budget, scenarioFiles, unitFiles } = (await import(
  String(new URL('../../build/budget.mjs', import.meta.url))
)) as {
  budget(times: readonly { readonly title: string; readonly seconds: number }[], files: readonly Files[]): string[]
  unitFiles(report: unknown): readonly Files[]
  scenarioFiles(report: unknown): readonly Files[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

test('what is left is said, and how often something new fits in it; the slowest files of all runners come first', () => {
  const lines = budget(
    [
      { title: 'Types', seconds: 10.2 },
      { title: 'Scenario’s', seconds: 400 }
    ],
    [
      ...unitFiles({ testResults: [{ name: `${root}tests/a.test.ts`, startTime: 1_000, endTime: 4_000 }] }),
      ...scenarioFiles({
        config: { rootDir: `${root}tests/e2e` },
        suites: [
          {
            suites: [
              {
                specs: [
                  {
                    file: 'walk.hosts.spec.ts',
                    tests: [
                      { projectName: 'electron', results: [{ duration: 20_000 }] },
                      { projectName: 'chromium', results: [{ duration: 11_000 }, { duration: 1_000 }] }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      })
    ]
  )
  expect(lines).toEqual([
    '',
    'Duur van elke stap:',
    '    10 s  Types',
    '   400 s  Scenario’s',
    'De 3 langzaamste testbestanden:',
    '    20 s  tests/e2e/walk.hosts.spec.ts (electron)',
    '    12 s  tests/e2e/walk.hosts.spec.ts (chromium)',
    '     3 s  tests/a.test.ts',
    'Nog 279 s van 690 s. Wat het programma erbij leert, mag elk 45 s kosten: dat is nog 6 keer.'
  ])
})

test('what is too much is said as such', () => {
  expect(budget([{ title: 'Unit tests', seconds: 702.5 }], []).at(-1)).toBe(
    '13 s meer dan de 690 s die er zijn. Maak eerst iets sneller.'
  )
})
