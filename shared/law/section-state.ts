// How far a section is, in words.
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { isSaidFinished, type School, type SectionId } from '../school/school.ts'
import { walkSection, wordsIn } from '../school/walk.ts'
import { typedDay } from '../typed-day.ts'
import { applies } from './applies.ts'
import { missingIn, type MissingItem } from './missing.ts'

export interface SectionState {
  readonly state: 'not-started' | 'busy' | 'waiting' | 'finished' | 'not-applicable'
  /** "Nog niet begonnen", "Bezig", "Wacht op de MR", "Klaar", "Niet van toepassing", "Niet gebeurd" */
  readonly label: string
}

/** Finished needs both: the director said so, and no rule other than a hint still wants something. */
export function sectionState(
  school: School,
  id: SectionId,
  missing: readonly MissingItem[],
  today: IsoDay
): SectionState {
  if (!applies(school, id)) return { state: 'not-applicable', label: 'Niet van toepassing' }
  if (id === 'decision') return decisionState(school, today)
  const blocked = missingIn(missing, id).some((item) => !item.hint)
  const { round } = currentOffer(school, today)
  if (isSaidFinished(school, id, round) && !blocked) return { state: 'finished', label: 'Klaar' }
  if (!isUntouched(school, id, today)) return { state: 'busy', label: 'Bezig' }
  // What pupils would have said cannot be written: the reason stands in its place.
  return id === 'pupilsSay' && round.leftOut.pupils.trim() !== ''
    ? { state: 'not-applicable', label: 'Niet gebeurd' }
    : { state: 'not-started', label: 'Nog niet begonnen' }
}

/** It fills itself from this year's round. */
function decisionState(school: School, today: IsoDay): SectionState {
  const { mr, adoption, teamTalk, boardTalk } = currentOffer(school, today).round
  if (adoption.version !== '') return { state: 'finished', label: 'Klaar' }
  if (typedDay(mr.askedOn) !== undefined)
    return mr.advice === 'unknown'
      ? { state: 'waiting', label: 'Wacht op de MR' }
      : { state: 'waiting', label: 'Wacht op het besluit' }
  return typedDay(teamTalk.day) !== undefined || typedDay(boardTalk.day) !== undefined || mr.reasons !== ''
    ? { state: 'busy', label: 'Bezig' }
    : { state: 'not-started', label: 'Nog niet begonnen' }
}

/** Nothing was written in it: every text blank, every list empty. What the director says of the section itself does not count. */
const isUntouched = (school: School, id: SectionId, today: IsoDay): boolean =>
  walkSection(school, id, currentOffer(school, today).round)
    .filter(({ field }) => field.reader !== 'school')
    .every(
      (walked) =>
        walked.rows.every(({ list }) => list === 'round') &&
        (walked.field.kind === 'choice' || wordsIn(walked).trim() === '')
    )

export interface Progress {
  readonly finished: number
  /** Sections that apply. */
  readonly total: number
  /** "3 van de 5 onderdelen zijn klaar." */
  readonly sentence: string
}

/** Of a part, or of the whole profile. */
export function progressOf(states: readonly SectionState[]): Progress {
  const counted = states.filter(({ state }) => state !== 'not-applicable')
  const finished = counted.filter(({ state }) => state === 'finished').length
  const total = counted.length
  const sentence =
    finished === total
      ? total === 1
        ? 'Dit onderdeel is klaar.'
        : total === 2
          ? 'Beide onderdelen zijn klaar.'
          : `Alle ${total} onderdelen zijn klaar.`
      : finished === 0
        ? total === 1
          ? 'Dit onderdeel is nog niet klaar.'
          : `Nog geen van de ${total} onderdelen is klaar.`
        : finished === 1
          ? `1 van de ${total} onderdelen is klaar.`
          : `${finished} van de ${total} onderdelen zijn klaar.`
  return { finished, total, sentence }
}
