// One program at a time: a second start hands its school to the first and stops.
import { app } from 'electron'

/** False when the program runs already: then this one must stop. `onSecond` gets the school of a later start. */
export function onlyOne(school: string | null, onSecond: (school: string | null) => void): boolean {
  if (!app.requestSingleInstanceLock({ school })) return false
  app.on('second-instance', (_event, _argv, _workFolder, given) => onSecond(schoolGiven(given)))
  return true
}

function schoolGiven(given: unknown): string | null {
  const school = typeof given === 'object' && given !== null && 'school' in given ? given.school : null
  return typeof school === 'string' ? school : null
}
