// Files with deliveries of schools, for scenarios of a region.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inventedRegion } from '../fixtures/regions.ts'

/** As schools send them, with one that is no delivery. */
export function deliveriesIn(folder: string, schools: number): void {
  mkdirSync(folder)
  for (const [at, delivery] of inventedRegion(schools).deliveries.entries())
    writeFileSync(path.join(folder, `van school ${at}.json`), JSON.stringify(delivery))
  writeFileSync(path.join(folder, 'vakantierooster.json'), '{"mei": 2}')
}
