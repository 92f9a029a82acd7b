// The window's rooms are a ladder: what stands in one uses only what stands below it. So a part can be used in a further
// screen, or taken out, without looking at the whole window.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** From the ground up. Rooms on one floor do not use each other. */
const floors: readonly (readonly string[])[] = [
  ['bridge'],
  ['session'],
  ['components'],
  ['lists', 'editor'],
  ['features'],
  ['frame']
]

const window = fileURLToPath(new URL('../../renderer/', import.meta.url))

/** The whole window begins here. */
const ENTRY = 'main.tsx'

interface Use {
  readonly from: string
  readonly to: string
}

const uses: readonly Use[] = readdirSync(window, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/u.test(file))
  .flatMap((from) =>
    [
      ...readFileSync(path.join(window, from), 'utf8').matchAll(
        /(?:\bfrom|\bimport|\bimport\(|\bdeclare module)\s*'(\.[^']+)'/gu
      )
    ].map(([, named = '']) => ({ from, to: path.posix.normalize(path.posix.join(path.posix.dirname(from), named)) }))
  )
  .filter(({ to }) => /\.tsx?$/u.test(to))

const roomOf = (file: string): string => file.split('/')[0] ?? ''
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)))
/** The screens stand beside each other: a room each. */
const innerRoomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, roomOf(file) === 'features' ? 2 : 1)
    .join('/')

test('every file of the window stands in a room', () => {
  const files = new Set(uses.flatMap(({ from, to }) => [from, to]))
  expect([...files].filter((file) => floorOf(file) < 0 && file !== ENTRY)).toEqual([])
  expect(uses.length).toBeGreaterThan(500)
})

test('a room uses only rooms below it', () => {
  const up = uses.filter(
    ({ from, to }) =>
      from !== ENTRY && innerRoomOf(from) !== innerRoomOf(to) && (floorOf(to) >= floorOf(from) || to === ENTRY)
  )
  expect(up.map(({ from, to }) => `${from} uses ${to}`)).toEqual([])
})
