import { defineConfig } from '@playwright/test'
import type { HostOption } from './app.ts'

/** Set by build/test.mjs when this machine has both hosts. */
const onBoth = process.env['SOP_WIJZER_ON_BOTH'] === '1'

// The same scenarios on both hosts; a scenario that belongs to one host says so in its file name.
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Two cores, and each test starts a program of its own.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'electron', testIgnore: '*.chromium.spec.ts', use: { hostKind: 'electron' } },
    // The window is the same on both: where Electron shows every screen, a browser need not show them again.
    {
      name: 'chromium',
      testIgnore: '*.electron.spec.ts',
      ...(onBoth ? { grepInvert: / no violations /u } : {}),
      use: { hostKind: 'chromium' }
    }
  ]
})
