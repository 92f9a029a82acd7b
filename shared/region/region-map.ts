// A drawing of the places of a region: each a dot with its name, north above. No roads and no borders; the table of distances says the same in words.
import type { Point } from '../places/distance.ts'

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
  /** How long ten kilometres are. */
  readonly tenKilometres: number
  /** What lies at a place of the drawing. */
  readonly pointAt: (x: number, y: number) => Point
}

const WIDTH = 640
/** Room for a name beside the last dot. */
const MARGIN_X = 90
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

/** Undefined without any place. */
export function regionMap<T extends { readonly at: Point; readonly name: string }>(
  items: readonly T[]
): RegionMap<T> | undefined {
  const [first] = items
  if (first === undefined) return undefined
  const [south, north] = rangeOf(items.map(({ at }) => at.latitude))
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [west, east] = rangeOf(items.map(({ at }) => at.longitude * narrow))
  const scale = Math.min((WIDTH - 2 * MARGIN_X) / (east - west), (HIGHEST - 2 * MARGIN_Y) / (north - south))
  const height = Math.max(LOWEST, (north - south) * scale + 2 * MARGIN_Y)
  const [left, top] = [(west + east) / 2 - WIDTH / 2 / scale, (south + north) / 2 + height / 2 / scale]
  const at = ({ latitude, longitude }: Point) => ({
    x: Math.round((longitude * narrow - left) * scale),
    y: Math.round((top - latitude) * scale)
  })
  return {
    width: WIDTH,
    height: Math.round(height),
    dots: withNames(items.map((item) => ({ item, ...at(item.at) }))),
    tenKilometres: (10 / KILOMETRES_PER_DEGREE) * scale,
    pointAt: (x, y) => ({ latitude: rounded(top - y / scale), longitude: rounded((left + x / scale) / narrow) })
  }
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
  dots: readonly Pick<Dot<T>, 'item' | 'x' | 'y'>[]
): readonly Dot<T>[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))
  return dots.map((dot, own) => {
    const { item, x, y } = dot
    const length = item.name.length * LETTER
    for (const anchor of ['start', 'end'] as const) {
      const from = anchor === 'start' ? x + GAP : x - GAP - length
      const box = { left: from, right: from + length, top: y - LINE / 2, bottom: y + LINE / 2 }
      if (box.left < 0 || box.right > WIDTH || taken.some((other, at) => at !== own && overlaps(box, other))) continue
      taken.push(box)
      return { ...dot, name: { x: anchor === 'start' ? x + GAP : x - GAP, y: y + 5, anchor } }
    }
    return { ...dot, name: null }
  })
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
