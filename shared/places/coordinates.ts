// Coordinates as somebody copies them from a map: "52.516, 6.083", "52,516 en 6,083", "N 52,516° E 6,083°".
import type { Point } from './distance.ts'

const NUMBER = /\d{1,3}(?:[.,]\d+)?/gu

/** Undefined for what is no two numbers, north before east, in or near the Netherlands. */
export function readCoordinates(typed: string): Point | undefined {
  const [latitude, longitude, ...others] = [...typed.matchAll(NUMBER)].map(([number]) =>
    Number(number.replace(',', '.'))
  )
  if (latitude === undefined || longitude === undefined || others.length > 0) return undefined
  return latitude >= 50 && latitude <= 54 && longitude >= 3 && longitude <= 8 ? { latitude, longitude } : undefined
}
