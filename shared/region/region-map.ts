// A drawing of the places of a region: each a dot with its name, north above. No roads and no borders; the table of distances says the same in words.
import { kilometres, type Point } from '../places/distance.ts'
import { middleOf } from '../places/located.ts'

export interface Dot<T> {
  readonly item: T
  readonly x: number
  readonly y: number
  /** Where its name stands; null where there is no room for it. */
  readonly name: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null
}

export interface RegionMap<T> {
  readonly width: number
  readonly height: number
  readonly dots: readonly Dot<T>[]
  /** So far from the others that the drawing would be about nothing else. */
  readonly outside: readonly T[]
  /** How long ten kilometres are. */
  readonly tenKilometres: number
  /** What lies at a place of the drawing. */
  readonly pointAt: (x: number, y: number) => Point
}

/** Of a drawing where there is room for it. */
export const WIDEST = 640
const NARROWEST = 240
/** Room for a name beside the last dot, as a part of the width. */
const BESIDE = 0.14
const MARGIN_Y = 28
const LOWEST = 240
const HIGHEST = 720
/** Of a name, at the size in which it is drawn. */
const LETTER = 7.4
const LINE = 16
const GAP = 9
/** In degrees of latitude: a region of one place still has something around it. */
const LEAST = 0.09
const KILOMETRES_PER_DEGREE = 111.2

/** Of the places: the scale is that of these. */
const MOST_OF = 0.9
/** What lies more than so many times as far from the middle as they do, and at least so many kilometres, is outside. */
const TIMES_AS_FAR = 3
const LEAST_OUTSIDE = 30

/**
 * Undefined without any place.
 * @param room how wide the drawing may be
 */
export function regionMap<T extends { readonly at: Point; readonly name: string }>(
  all: readonly T[],
  room = WIDEST
): RegionMap<T> | undefined {
  const middle = middleOf(all.map(({ at }) => at))
  if (middle === undefined) return undefined
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, room)))
  const marginX = width * BESIDE
  const far = farFrom(middle, all)
  const items = all.filter(({ at }) => kilometres(at, middle) <= far)
  const [south, north] = rangeOf(items.map(({ at }) => at.latitude))
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [west, east] = rangeOf(items.map(({ at }) => at.longitude * narrow))
  const scale = Math.min((width - 2 * marginX) / (east - west), (HIGHEST - 2 * MARGIN_Y) / (north - south))
  const height = Math.max(LOWEST, (north - south) * scale + 2 * MARGIN_Y)
  const [left, top] = [(west + east) / 2 - width / 2 / scale, (south + north) / 2 + height / 2 / scale]
  const drawn = ({ latitude, longitude }: Point) => ({
    x: Math.round((longitude * narrow - left) * scale),
    y: Math.round((top - latitude) * scale)
  })
  return {
    width,
    height: Math.round(height),
    dots: withNames(
      items.map((item) => ({ item, ...drawn(item.at) })),
      width
    ),
    outside: all.filter((item) => !items.includes(item)),
    tenKilometres: (10 / KILOMETRES_PER_DEGREE) * scale,
    pointAt: (x, y) => ({ latitude: rounded(top - y / scale), longitude: rounded((left + x / scale) / narrow) })
  }
}

/** How far from the middle is still in the drawing. */
function farFrom(middle: Point, all: readonly { readonly at: Point }[]): number {
  const distances = all.map(({ at }) => kilometres(at, middle)).toSorted((one, other) => one - other)
  // Of two or three places none is the odd one.
  const most = all.length < 4 ? all.length : Math.min(all.length - 1, Math.floor(all.length * MOST_OF))
  return Math.max(LEAST_OUTSIDE, TIMES_AS_FAR * (distances[most - 1] ?? 0))
}

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

function rangeOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const more = Math.max(0, LEAST - (high - low)) / 2
  return [low - more, high + more]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A name stands to the right of its dot, else to the left, else nowhere: names never lie over each other. */
function withNames<T extends { readonly name: string }>(
  dots: readonly Pick<Dot<T>, 'item' | 'x' | 'y'>[],
  width: number
): readonly Dot<T>[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))
  return dots.map((dot, own) => {
    const { item, x, y } = dot
    const length = item.name.length * LETTER
    for (const anchor of ['start', 'end'] as const) {
      const from = anchor === 'start' ? x + GAP : x - GAP - length
      const box = { left: from, right: from + length, top: y - LINE / 2, bottom: y + LINE / 2 }
      if (box.left < 0 || box.right > width || taken.some((other, at) => at !== own && overlaps(box, other))) continue
      taken.push(box)
      return { ...dot, name: { x: anchor === 'start' ? x + GAP : x - GAP, y: y + 5, anchor } }
    }
    return { ...dot, name: null }
  })
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
