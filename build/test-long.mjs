// npm run test:long: what the tests of the store do a few times, many times: killed processes and programs that race.
//   npm run test:long -- 500     so many rounds
import { step } from './steps.mjs'

const ROUNDS = '120'

process.exitCode = step(
  'Tests of the store, at length',
  'vitest',
  ['run', '-c', 'build/vitest.config.ts', '--project', 'parts', 'tests/electron/store/processes.test.ts'],
  {
    SOP_WIJZER_ROUNDS: process.argv[2] ?? ROUNDS
  }
)
