// The rhythm of every school year: the school guide, with the support offer in it, adopted before 1 August.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import { firstDayOf, isoDay, nextSchoolYear, schoolYearOf, writeDay, type IsoDay, type SchoolYear } from '../day.ts'
import { frameFor, frameOn, groundOf } from '../law/frames.ts'
import { closedOf, currentOffer, guideDayOf, isOverdue, offerOf } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import { short } from '../short-text.ts'
import { typedSchoolYear } from '../typed-day.ts'
import { readDays } from './adoption-days.ts'
import { endingOf, endingSentence, hasEnded, hasYear } from './ending.ts'
import { guideAdoptedWords } from './outside.ts'
import type { Missed, Rhythm } from './rhythm.ts'

export function schoolGuide(school: School, catalogue: Catalogue, today: IsoDay): Rhythm {
  const offer = currentOffer(school, today)
  const target = offer.schoolYear
  const overdue = isOverdue(school, offer, today)
  const due = firstDayOf(target)
  const words = wordsOf(catalogue, school)
  const frame = frameFor(catalogue, school.identity.sector, target)
  const { adopted, asks } = readGuides(school, today)
  const done = adopted.get(target)
  const ending = endingOf(school)
  // The school has no guide of a year that it does not begin.
  const isOver = ending !== undefined && (!hasYear(school, target) || hasEnded(school, today))
  // What is said of the guide that is still open is not said twice.
  const saidOpen = overdue && !isOver ? target : undefined
  const missed = missedGuides(school, catalogue, today, adopted).filter(({ schoolYear }) => schoolYear !== saidOpen)
  const running = schoolYearOf(today)
  const isKnown =
    !hasYear(school, running) ||
    running === saidOpen ||
    adopted.has(running) ||
    missed.some(({ schoolYear }) => schoolYear === running) ||
    isClosedYear(school, running, today)
  const startsLater = frame.validFrom > today ? [`Deze regels gelden vanaf ${writeDay(frame.validFrom)}.`] : []
  const next = nextSchoolYear(target)
  return {
    id: 'school-guide',
    title: 'De schoolgids, elk schooljaar',
    subject: `schoolgids ${target}`,
    due: isOver ? null : due,
    status: isOver ? 'ended' : done !== undefined ? 'done' : overdue ? 'passed' : 'upcoming',
    statusText: isOver
      ? endingSentence(ending, today)
      : done !== undefined
        ? `Klaar: ${guideAdoptedWords(school, target)} op ${writeDay(done)}${done < due ? `, voor ${writeDay(due)}` : ''}.`
        : overdue
          ? `De schoolgids ${target} staat nog open. Dat moest klaar zijn voor ${writeDay(due)}.`
          : `Vaststellen voor ${writeDay(due)}.`,
    ground: groundOf(catalogue, frame.grounds['school-guide'], words),
    sentences: [
      ...(isOver || (done === undefined && !overdue)
        ? []
        : ending !== undefined && !hasYear(school, next)
          ? [endingSentence(ending, today)]
          : [`Hierna komt de schoolgids ${next}: vaststellen voor ${writeDay(firstDayOf(next))}.`]),
      ...(isOver ? [] : frame.guideSentences).map((sentence) => fill(sentence, words)),
      ...(isOver ? [] : startsLater),
      ...lateGuide(school, adopted, running)
    ],
    asks: [...(isKnown || hasEnded(school, today) ? [] : [askFor(running)]), ...asks],
    missed
  }
}

/** The guides that were adopted, each with the first real day on which that was; a day that cannot be of its school year does not count. */
export const adoptedGuides = (school: School, today: IsoDay): ReadonlyMap<SchoolYear, IsoDay> =>
  readGuides(school, today).adopted

interface Guides {
  /** The first real day on which the guide of a school year was adopted. */
  readonly adopted: ReadonlyMap<SchoolYear, IsoDay>
  readonly asks: readonly string[]
}

function readGuides(school: School, today: IsoDay): Guides {
  const rows = school.rhythms.guideAdoptions.map((row) => ({
    day: row.day,
    typed: row.schoolYear.trim(),
    schoolYear: typedSchoolYear(row.schoolYear)
  }))
  const adopted = new Map<SchoolYear, IsoDay>()
  const doubtful: string[] = []
  for (const schoolYear of new Set(rows.flatMap((row) => row.schoolYear ?? []))) {
    const first = guideDayOf(school, schoolYear, today)
    const { days } = readDays(
      rows.filter((row) => row.schoolYear === schoolYear),
      today
    )
    if (first !== undefined) adopted.set(schoolYear, first)
    else if (days[0] !== undefined)
      doubtful.push(
        `De schoolgids ${schoolYear} kan niet op ${writeDay(days[0])} zijn vastgesteld. Kijk het schooljaar en de datum na.`
      )
  }
  const wrongYears = new Set(
    rows
      .filter((row) => row.schoolYear === undefined && (row.typed !== '' || row.day.trim() !== ''))
      .map((row) => row.typed)
  )
  return {
    adopted,
    asks: [
      ...readDays(rows, today).asks,
      ...doubtful,
      ...[...wrongYears].map((typed) =>
        typed === ''
          ? 'Bij een vastgestelde schoolgids staat geen schooljaar. Vul het schooljaar in.'
          : `“${short(typed)}” is geen schooljaar. Vul een schooljaar in zoals ${schoolYearOf(today)}.`
      )
    ]
  }
}

/**
 * School years up to the running one whose guide is not recorded as adopted. Counting starts after the first guide on
 * record, or after the school year of the first whole SOP but then not before the year that the frame names, whichever is
 * earlier. Nothing is counted before the first frame that the app knows. With nothing on record the app asks instead.
 */
function missedGuides(
  school: School,
  catalogue: Catalogue,
  today: IsoDay,
  adopted: ReadonlyMap<SchoolYear, IsoDay>
): readonly Missed[] {
  const running = schoolYearOf(today)
  const start = firstCounted(school, catalogue, today, adopted)
  if (start === undefined) return []
  const missed: Missed[] = []
  for (let schoolYear = start; schoolYear <= running; schoolYear = nextSchoolYear(schoolYear)) {
    if (adopted.has(schoolYear) || !hasYear(school, schoolYear)) continue
    const due = firstDayOf(schoolYear)
    missed.push({
      schoolYear,
      due,
      text: isClosedYear(school, schoolYear, today)
        ? `De schoolgids ${schoolYear} is niet vastgesteld. Dat moest voor ${writeDay(due)}. Waarom niet, staat bij “Dit schooljaar”.`
        : `De schoolgids ${schoolYear} staat hier niet als vastgesteld. Dat moest voor ${writeDay(due)}. Is het toch gebeurd? Vul de datum in.`
    })
  }
  return missed
}

/** The director said that there was no decision, and why: nobody asks for its day. */
export const isClosedYear = (school: School, schoolYear: SchoolYear, today: IsoDay): boolean =>
  closedOf(offerOf(school, schoolYear, today).round) !== undefined

function firstCounted(
  school: School,
  catalogue: Catalogue,
  today: IsoDay,
  adopted: ReadonlyMap<SchoolYear, IsoDay>
): SchoolYear | undefined {
  const { sector } = school.identity
  const starts: SchoolYear[] = []
  const [firstGuide] = [...adopted.keys()].toSorted()
  if (firstGuide !== undefined)
    starts.push(later(nextSchoolYear(firstGuide), schoolYearOf(frameOn(catalogue, sector, BEFORE_ALL).validFrom)))
  const [firstSop] = readDays(school.rhythms.sopAdoptions, today).days
  const from = frameOn(catalogue, sector, today).guidesCountFrom
  if (firstSop !== undefined && from !== null) starts.push(later(nextSchoolYear(schoolYearOf(firstSop)), from))
  return starts.toSorted()[0]
}

const BEFORE_ALL = isoDay('0001-01-01')
const later = (a: SchoolYear, b: SchoolYear): SchoolYear => (a > b ? a : b)

const askFor = (schoolYear: SchoolYear): string => `Is de schoolgids ${schoolYear} vastgesteld? Vul de datum in.`

/** Late is not missed, but it is said. */
function lateGuide(school: School, adopted: ReadonlyMap<SchoolYear, IsoDay>, running: SchoolYear): readonly string[] {
  const day = adopted.get(running)
  const due = firstDayOf(running)
  return day !== undefined && day >= due
    ? [
        `De schoolgids ${running} is ${guideAdoptedWords(school, running)} op ${writeDay(day)}. Dat was niet voor ${writeDay(due)}.`
      ]
    : []
}
