import { defineConfig } from '@playwright/test'
import type { HostOption } from './app.ts'

/** What a file's name says of its scenarios: they belong to one host, or are looked at on both. All others are of the window alone. */
const of = (lane: 'electron' | 'chromium' | 'hosts'): string => `*.${lane}.spec.ts`

// A scenario is played once, where it says most: docs/decisions/0009-scenarios-on-a-seam.md.
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // As many as the machine of CI has cores: with a third, what is promised within a second (kill -9) sometimes came later.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'electron', testMatch: [of('electron'), of('hosts')], use: { hostKind: 'electron' } },
    { name: 'chromium', testMatch: [of('chromium'), of('hosts')], use: { hostKind: 'chromium' } },
    { name: 'seam', testIgnore: [of('electron'), of('chromium'), of('hosts')], use: { hostKind: 'seam' } }
  ]
})
