// One program at a time: a second start hands what it names to the first and stops.
import { app } from 'electron'

/**
 * False when the program runs already: then this one must stop. `onSecond` gets what a later start names.
 * @param isCheck this start only looks what is due: a program that runs does that itself
 */
export function onlyOne(
  places: readonly string[],
  isCheck: boolean,
  onSecond: (places: readonly string[]) => void
): boolean {
  if (!app.requestSingleInstanceLock({ places, isCheck })) return false
  app.on('second-instance', (_event, _argv, _workFolder, given) => {
    if (!isOfCheck(given)) onSecond(placesGiven(given))
  })
  return true
}

const isOfCheck = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'isCheck' in given && given.isCheck === true

function placesGiven(given: unknown): readonly string[] {
  const places: unknown = typeof given === 'object' && given !== null && 'places' in given ? given.places : []
  return Array.isArray(places) ? places.filter((place) => typeof place === 'string') : []
}
