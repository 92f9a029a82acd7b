// How far two places are from each other: as the crow flies, between the middles of two towns. A road is longer.

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Where something lies, and nothing else of it. */
export const pointOf = ({ latitude, longitude }: Point): Point => ({ latitude, longitude })

const EARTH_RADIUS = 6371
const DEGREE = Math.PI / 180

/** In kilometres, over a globe (haversine). */
export function kilometres(one: Point, other: Point): number {
  const north = Math.sin(((other.latitude - one.latitude) * DEGREE) / 2)
  const east = Math.sin(((other.longitude - one.longitude) * DEGREE) / 2)
  const square = north ** 2 + Math.cos(one.latitude * DEGREE) * Math.cos(other.latitude * DEGREE) * east ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)))
}

/** Whole kilometres, since the middle of a town is no address: "3 km", or "zelfde plaats" under one. */
export const distanceInWords = (distance: number): string =>
  distance < 1 ? 'zelfde plaats' : `${Math.round(distance)} km`
