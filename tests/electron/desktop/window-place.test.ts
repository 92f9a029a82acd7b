// Where a window comes, on the screens that are there now.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fitted,
  shifted,
  SMALLEST,
  usualPlace,
  type Rectangle,
  type Screens
} from '../../../electron/desktop/window-place.ts'

const at = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height })
const laptop = at(0, 0, 1366, 728)
const right = at(1366, 0, 1920, 1040)
const left = at(-1920, -200, 1920, 1040)

describe('the window comes back', () => {
  test.each<readonly [what: string, kept: Rectangle, screens: Screens, comes: Rectangle]>([
    ['where it stood', at(40, 30, 900, 600), [laptop], at(40, 30, 900, 600)],
    ['on the second screen', at(1500, 100, 1200, 800), [laptop, right], at(1500, 100, 1200, 800)],
    ['on a screen to the left of the main one', at(-1800, -150, 900, 600), [laptop, left], at(-1800, -150, 900, 600)],
    ['over two screens, when all of it is in sight', at(1000, 50, 900, 600), [laptop, right], at(1000, 50, 900, 600)],
    ['on the laptop, when the second screen is gone', at(1500, 100, 1200, 700), [laptop], at(166, 28, 1200, 700)],
    ['on the laptop and smaller, when it was larger than that', at(1500, 100, 1800, 1000), [laptop], laptop],
    ['on the nearest of those that are left', at(4000, 200, 800, 600), [laptop, right], at(2486, 200, 800, 600)],
    ['on the nearest to the left', at(-5000, 0, 800, 600), [laptop, right, left], at(-1920, 0, 800, 600)],
    ['whole, when it hung over the edge', at(1200, 600, 900, 600), [laptop], at(466, 128, 900, 600)],
    ['whole, on the screen that had most of it', at(1300, 700, 900, 600), [laptop, right], at(1366, 440, 900, 600)],
    ['below a bar at the top', at(0, -30, 900, 600), [at(0, 25, 1440, 875)], at(0, 25, 900, 600)],
    ['no smaller than a window can be', at(100, 100, 20, 10), [laptop], at(100, 100, 480, 400)],
    [
      'on a screen that is smaller than a window can be',
      at(100, 100, 900, 600),
      [at(0, 0, 400, 300)],
      at(0, 0, 400, 300)
    ]
  ])('%s', (_what, kept, screens, comes) => {
    expect(fitted(kept, screens)).toEqual(comes)
  })

  const screen = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    width: fc.integer({ min: 600, max: 4000 }),
    height: fc.integer({ min: 400, max: 3000 })
  })
  const wanted = fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 })
  })
  const within = (one: Rectangle, other: Rectangle): boolean =>
    one.x >= other.x &&
    one.y >= other.y &&
    one.x + one.width <= other.x + other.width &&
    one.y + one.height <= other.y + other.height

  test('wherever it stood, all of it on one screen', () => {
    fc.assert(
      fc.property(wanted, screen, (kept, only) => {
        const comes = fitted(kept, [only])
        expect(within(comes, only)).toBe(true)
        expect(fitted(comes, [only])).toEqual(comes)
      })
    )
  })

  test('a further window is in sight and on top of none', () => {
    fc.assert(
      fc.property(wanted, screen, fc.integer({ min: 1, max: 6 }), (kept, only, count) => {
        const open = [fitted(kept, [only])]
        for (let more = 0; more < count; more += 1) open.push(shifted(open.at(-1) ?? only, open, [only]))
        expect(open.every((one) => within(one, only))).toBe(true)
        if (only.width >= 2 * SMALLEST.width && only.height >= 2 * SMALLEST.height)
          expect(new Set(open.map(({ x, y }) => `${x} ${y}`)).size).toBe(open.length)
      })
    )
  })
})

test.each<readonly [what: string, front: Rectangle, open: readonly Rectangle[], comes: Rectangle]>([
  ['shifted', at(40, 30, 900, 600), [at(40, 30, 900, 600)], at(72, 62, 900, 600)],
  [
    'shifted twice where one stands already',
    at(40, 30, 900, 600),
    [at(40, 30, 900, 600), at(72, 62, 900, 600)],
    at(104, 94, 900, 600)
  ],
  ['smaller where it would go over the edge', at(23, 0, 1320, 728), [at(23, 0, 1320, 728)], at(55, 32, 1311, 696)],
  ['again from the other side, in the corner', at(880, 320, 480, 400), [at(880, 320, 480, 400)], at(26, 24, 480, 400)]
])('a second window is %s', (_what, front, open, comes) => {
  expect(shifted(front, open, [laptop])).toEqual(comes)
})

test.each([
  [[laptop] as const, { ...at(23, 0, 1320, 728), maximised: false }],
  [[at(0, 25, 2560, 1415)] as const, { ...at(620, 282, 1320, 900), maximised: false }],
  [[left, laptop] as const, { ...at(-1620, -130, 1320, 900), maximised: false }]
])('the very first window stands in the middle of the main screen', (screens, comes) => {
  expect(usualPlace(screens)).toEqual(comes)
})
