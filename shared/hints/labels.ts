// What a pupil can have, wherever it stands in the name of a need: "ADHD", "hulp bij diabetes". The name of a function ("dyslexiebehandelaar") is none.
import { isIllness, mayBeDiagnosis } from './conditions.ts'
import type { Stretch } from './hint.ts'
import { stretch, wordSet, type Reading } from './words-in-text.ts'

/** These say of nobody what it is. */
const general = wordSet('ziekte aandoening afwijking letsel')

export const findLabels = (reading: Reading): readonly Stretch[] =>
  reading.words.flatMap((word, at) =>
    !general.has(word.plain) && (isIllness(word) || mayBeDiagnosis(word)) ? [stretch(reading, at, at)] : []
  )
