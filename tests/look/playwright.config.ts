import { defineConfig } from '@playwright/test'
import type { HostOption } from '../e2e/app.ts'

// Not tests: pictures of every screen and every document's pages, to be looked at.
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: '*.look.ts',
  outputDir: '../../test-results/look',
  workers: 2,
  timeout: 120_000,
  reporter: 'line',
  projects: [
    { name: 'electron', use: { hostKind: 'electron' } },
    { name: 'chromium', use: { hostKind: 'chromium' } }
  ]
})
