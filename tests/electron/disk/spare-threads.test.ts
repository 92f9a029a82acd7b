// A dead share among good disks: it takes as few of the machine's threads as can be, and what waits is done in the end.
import { expect, test } from 'vitest'
import { sparingThreads } from '../../../electron/disk/spare-threads.ts'
import { diskWith } from './support.ts'

/** Answers only when told to; knows what was begun. */
function heldDisk() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  let time = 0
  const disk = sparingThreads(
    diskWith({
      async read(place) {
        begun.push(place)
        await new Promise<void>((resolve) => ends.set(place, resolve))
        return new Uint8Array()
      }
    }),
    () => time
  )
  return { disk, begun, end: (place: string) => ends.get(place)?.(), later: () => (time += 3_000) }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('of a folder that hangs nothing more is asked until it answers; another folder is', async () => {
  const { disk, begun, end, later } = heldDisk()
  const first = disk.read('/dood/school.json')
  later()
  const second = disk.read('/dood/back-ups/een.json')
  const other = disk.read('/goed/school.json')
  await turn()
  expect(begun).toEqual(['/dood/school.json', '/goed/school.json'])
  end('/dood/school.json')
  await first
  await turn()
  expect(begun).toEqual(['/dood/school.json', '/goed/school.json', '/dood/back-ups/een.json'])
  end('/goed/school.json')
  end('/dood/back-ups/een.json')
  await Promise.all([second, other])
})

test('a thread is always left for the files of the program itself', async () => {
  const { disk, begun, end } = heldDisk()
  const all = ['/a/1', '/b/2', '/c/3', '/d/4', '/e/5'].map((place) => disk.read(place))
  await turn()
  expect(begun).toEqual(['/a/1', '/b/2', '/c/3'])
  end('/b/2')
  await turn()
  await turn()
  expect(begun).toEqual(['/a/1', '/b/2', '/c/3', '/d/4'])
  for (const place of ['/a/1', '/c/3', '/d/4']) end(place)
  await turn()
  await turn()
  end('/e/5')
  await Promise.all(all)
})

test('who may read what is made is told to the disk as it was asked', async () => {
  const asked: unknown[] = []
  const permissions = { mode: 0o2770, owner: 1000, group: 100 }
  const made = { write: async () => 0, sync: async () => undefined, close: async () => undefined }
  const disk = sparingThreads(
    diskWith({
      mkdir: async (...all) => void asked.push(all),
      create: async (...all) => (asked.push(all), made)
    })
  )
  await disk.mkdir('/school/back-ups', permissions)
  await disk.create('/school/school.json', permissions)
  expect(asked).toEqual([
    ['/school/back-ups', permissions],
    ['/school/school.json', permissions]
  ])
})
