// npm run check: types, lint and unit tests; the inner loop, under a minute.
import { step } from './steps.mjs'

const failedSteps = [step('Types', 'tsc', ['-b']), step('Lint', 'oxlint', ['-c', 'build/oxlint.json', '--deny-warnings']), step('Unit tests', 'vitest', ['run', '-c', 'build/vitest.config.ts'])].filter((code) => code !== 0)
process.exitCode = failedSteps.length === 0 ? 0 : 1
