import { defineConfig } from '@playwright/test'
import type { HostOption } from './app.ts'

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
    // The window is the same on both: its other looks (dark, 200 %) are looked at once, in Electron.
    { name: 'chromium', testIgnore: '*.electron.spec.ts', grepInvert: /, dark|200 %/u, use: { hostKind: 'chromium' } }
  ]
})
