// Where a window comes: the place that was kept, within the screens that are there now. No Electron here.
import type { WindowPlace } from '../host/own-folder/last-place.ts'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The part of each screen that windows may use; that of the main screen comes first. */
export type Screens = readonly [Rectangle, ...Rectangle[]]

/** Smaller no window gets. */
export const SMALLEST = { width: 480, height: 400 } as const
/** Fits a small laptop (1366 × 768) and does not sprawl on a large screen. */
const USUAL = { width: 1320, height: 900 } as const
/** How far a further window is shifted, so that both titles are in sight. */
const STEP = 32

/** In the middle of the main screen. */
export function usualPlace([main]: Screens): WindowPlace {
  const width = Math.min(USUAL.width, main.width)
  const height = Math.min(USUAL.height, main.height)
  return {
    x: main.x + Math.floor((main.width - width) / 2),
    y: main.y + Math.floor((main.height - height) / 2),
    width,
    height,
    maximised: false
  }
}

/** As it is where all of it is in sight; otherwise moved into the nearest screen, and made smaller only where it does not fit. */
export function fitted(wanted: Rectangle, screens: Screens): Rectangle {
  const size = { width: Math.max(wanted.width, SMALLEST.width), height: Math.max(wanted.height, SMALLEST.height) }
  const whole = { ...wanted, ...size }
  const inSight = screens.reduce((sum, screen) => sum + overlap(whole, screen), 0)
  return inSight === size.width * size.height ? whole : into(whole, nearest(whole, screens))
}

/** For one more window: shifted from the one in front, and on top of none of those that are open. */
export function shifted(front: Rectangle, open: readonly Rectangle[], screens: Screens): Rectangle {
  const screen = nearest(front, screens)
  /** A window in a corner begins again on the other side. */
  const room = { x: Math.max(STEP, screen.width - SMALLEST.width), y: Math.max(STEP, screen.height - SMALLEST.height) }
  const at = (steps: number): Rectangle => {
    const x = screen.x + modulo(front.x - screen.x + steps * STEP, room.x)
    const y = screen.y + modulo(front.y - screen.y + steps * STEP, room.y)
    return {
      x,
      y,
      width: Math.min(front.width, screen.x + screen.width - x),
      height: Math.min(front.height, screen.y + screen.height - y)
    }
  }
  const places = Array.from({ length: open.length + 1 }, (_, index) => at(index + 1))
  return into(places.find((place) => !open.some(({ x, y }) => x === place.x && y === place.y)) ?? at(1), screen)
}

function into(wanted: Rectangle, screen: Rectangle): Rectangle {
  const width = Math.min(wanted.width, screen.width)
  const height = Math.min(wanted.height, screen.height)
  return {
    x: between(wanted.x, screen.x, screen.x + screen.width - width),
    y: between(wanted.y, screen.y, screen.y + screen.height - height),
    width,
    height
  }
}

/** The screen with most of it; of those that have nothing of it the one that is least far. */
function nearest(wanted: Rectangle, screens: Screens): Rectangle {
  const better = (one: Rectangle, other: Rectangle): boolean => {
    const more = overlap(wanted, other) - overlap(wanted, one)
    return more === 0 ? distance(wanted, other) < distance(wanted, one) : more > 0
  }
  return screens.reduce((best, screen) => (better(best, screen) ? screen : best))
}

const shared = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)
const overlap = (one: Rectangle, other: Rectangle): number =>
  Math.max(0, shared(one.x, one.width, other.x, other.width)) *
  Math.max(0, shared(one.y, one.height, other.y, other.height))
const distance = (one: Rectangle, other: Rectangle): number =>
  Math.hypot(
    Math.min(0, shared(one.x, one.width, other.x, other.width)),
    Math.min(0, shared(one.y, one.height, other.y, other.height))
  )
const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
const modulo = (value: number, by: number): number => ((value % by) + by) % by
