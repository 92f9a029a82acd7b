// What `npm run check` leaves to `npm test`, so that the inner loop stays under a minute.

/** Where it stands under tests/, and what it is called on the screen. What is not named here runs in both. */
const LEFT_TO_THE_FULL_RUN = [
  ['electron/{host,cli,desktop}/**', 'host, opdrachtregel en bureaublad'],
  ['electron/{word,worker}/**', 'Word'],
  ['electron/disk/place.test.ts', 'een document op schijf'],
  ['electron/loopback/**', 'de browser op deze computer'],
  ['electron/store/{processes,power-cut}.test.ts', 'processen die stoppen en stroom die uitvalt'],
  ['build/start.test.ts', 'npm start']
]

/** The files, as Vitest's `exclude` takes them. */
export const leftOut = LEFT_TO_THE_FULL_RUN.map(([files]) => `tests/${files}`)

/** The sentence that says so. */
export const whatIsLeftOut = `Niet hier: ${LEFT_TO_THE_FULL_RUN.map(([, words]) => words).join('; ')}. Die draaien in npm test, met elke eigenschap tien keer zo vaak.`
