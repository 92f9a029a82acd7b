// What was given to the program at its start.
import path from 'node:path'

/**
 * The school to open at once: the first argument that is no switch. `own` are the arguments that start the program
 * itself (the executable, its script or folder) and never name a school.
 */
export function schoolIn(given: readonly string[], own: readonly string[], workFolder: string): string | null {
  const ownPlaces = own.map((place) => path.resolve(workFolder, place))
  const place = given.filter((one) => one !== '' && !one.startsWith('-')).map((one) => path.resolve(workFolder, one)).find((one) => !ownPlaces.includes(one))
  return place ?? null
}
