// What was given to the program at its start.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The places to open at once: the arguments that are no switch. `own` are the arguments that start the program
 * itself (the executable, its script or folder) and never name a school.
 */
export function placesIn(given: readonly string[], own: readonly string[], workFolder: string): readonly string[] {
  const ownPlaces = own.map((place) => path.resolve(workFolder, place))
  const named = given
    .filter((one) => one !== '' && !one.startsWith('-'))
    .map((one) => path.resolve(workFolder, pathOf(one)))
  return [...new Set(named)].filter((one) => !ownPlaces.includes(one))
}

/** A desktop on Linux gives the address of a file ("file:///home/…"). */
function pathOf(place: string): string {
  try {
    return place.startsWith('file:') ? fileURLToPath(place) : place
  } catch {
    return place
  }
}
