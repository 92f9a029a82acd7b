// Small steps on the file of a region. Each changes what it is about and leaves the rest, also what this program does not know.
import type { Region, SchoolOfRegion } from '#shared/region/region.ts'

type Answer = Region['answers'][number]
interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Each in the place of the row with its id, or behind the others. */
export function withSchools(region: Region, put: readonly SchoolOfRegion[]): Region {
  const next = new Map(put.map((school) => [school.id, school]))
  const kept = region.schools.map((school) => {
    const other = next.get(school.id)
    next.delete(school.id)
    return other === undefined ? school : { ...school, ...other }
  })
  return { ...region, schools: [...kept, ...next.values()] }
}

export const withoutSchools = (region: Region, ids: readonly string[]): Region =>
  ids.length === 0 ? region : { ...region, schools: region.schools.filter(({ id }) => !ids.includes(id)) }

/** In the place of what was said about that need in that area and year; an empty text takes it away. */
export function withAnswer(region: Region, said: Answer): Region {
  const isSame = (one: Answer): boolean =>
    one.schoolYear === said.schoolYear && one.need === said.need && one.area === said.area
  const there = region.answers.find(isSame)
  const others = region.answers.filter((one) => !isSame(one))
  if (said.text.trim() === '') return there === undefined ? region : { ...region, answers: others }
  if (there?.text === said.text) return region
  return { ...region, answers: [...others, { ...there, ...said, id: there?.id ?? said.id }] }
}

export function withPlace(region: Region, place: string, at: Point | null): Region {
  const others = region.placed.filter((one) => one.place !== place)
  return { ...region, placed: at === null ? others : [...others, { place, ...at }] }
}
