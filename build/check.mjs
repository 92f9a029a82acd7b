// npm run check: types, lint, format and unit tests; the inner loop, under a minute.
import { readings, step } from './steps.mjs'

const failedSteps = [...readings(), step('Unit tests', 'vitest', ['run', '-c', 'build/vitest.config.ts'])].filter(
  (code) => code !== 0
)
process.exitCode = failedSteps.length === 0 ? 0 : 1
