// The deliveries of a region on a disk that stops answering: what else the program does on a disk goes on.
import path from 'node:path'
import { expect, test } from 'vitest'
import { defaultDisk } from '../../../../electron/disk/options.ts'
import { DeliveryFolder } from '../../../../electron/host/regions/delivery-folder.ts'
import { inventedRegion, writeRegion } from '../../../fixtures/regions.ts'
import { silentDisk } from '../silent-disk.ts'
import { machine, until } from '../support.ts'

/** Node has so many for all that the program reads and writes. */
const THREADS = 4

test('a disk that does not answer holds at most half of the threads, and all is read when it answers after all', async () => {
  const region = path.join(machine.home, 'regio')
  writeRegion(region, [inventedRegion(12)])
  const { disk, hang, answer, waiting } = silentDisk()
  hang(path.join(region, 'leveringen', '2026-2027', path.sep))
  const reading = new DeliveryFolder(region, { ...defaultDisk(), fs: disk }).read(() => undefined)
  await until(() => waiting() > 0)
  // What is not asked cannot be waited for.
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(waiting()).toBeLessThanOrEqual(THREADS / 2)
  answer()
  expect(await reading).toHaveLength(12)
})
