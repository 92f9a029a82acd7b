import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { leftOut } from './lanes.mjs'

/** Nothing takes ten seconds on a machine of its own. On one that others use too it may take some times longer. */
const LONGEST = 60_000

const common = {
  testTimeout: LONGEST,
  hookTimeout: LONGEST,
  // For Microsoft's validator, which starts many times: it learns nothing for so short a life, and leaves no pipes behind.
  env: { DOTNET_TieredPGO: '0', DOTNET_EnableDiagnostics: '0' }
}

/** Starts a program of its own in each file: a host that is open, a command line that ends. */
const whole = ['tests/electron/{host,cli,desktop}/**/*.test.ts']

const notInThisLane = process.env['SOP_WIJZER_LANE'] === 'check' ? leftOut : []

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The default leaves one processor alone: on two it would be half as fast.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'whole', include: whole, globalSetup: ['build/built-host.mjs'] } },
      // What keeps nothing between two calls need not be loaded anew for each file: that took as long as the tests.
      {
        test: {
          ...common,
          name: 'parts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...whole, ...notInThisLane, 'tests/e2e/**', 'tests/bench/**'],
          setupFiles: ['tests/tries.ts'],
          isolate: false
        }
      }
    ]
  }
})
