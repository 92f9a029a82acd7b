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
    { name: 'electron', testMatch: 'screens.look.ts', use: { hostKind: 'electron' } },
    { name: 'chromium', testMatch: 'screens.look.ts', use: { hostKind: 'chromium' } },
    // What comes in here comes out of a dialog, which the seam answers.
    { name: 'seam', testMatch: 'region.look.ts', use: { hostKind: 'seam' } }
  ]
})
