// The rhythm of four years: the whole profile adopted again. A statutory duty until 1 August 2025; since then whatever
// SWV, board or school agreed. Which of the two holds on a day, and on what ground, is data in assets/frames.json.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import { addYears, firstDayOf, writeDay, type IsoDay } from '../day.ts'
import { frameOn, groundOf } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import { endingOf, endingSentence, hasYear, isAsked } from './ending.ts'
import { forWord, knownWord } from '../school/field.ts'
import { offerYearByCalendar } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import { fourYearGrounds } from '../school/vocabulary.ts'
import { readDays } from './adoption-days.ts'
import { isSopOutside, OUTSIDE } from './outside.ts'
import type { Rhythm, RhythmStatus } from './rhythm.ts'

const YEARS = 4

export function fourYears(school: School, catalogue: Catalogue, today: IsoDay): Rhythm {
  const { days, asks } = readDays(school.rhythms.sopAdoptions, today)
  const last = days.at(-1)
  const next = last === undefined ? null : addYears(last, YEARS)
  const ending = endingOf(school)
  const isOver = ending !== undefined && !isAsked(school, next, today)
  const due = isOver ? null : next
  const status = isOver ? 'ended' : statusOn(due, today)
  const { ground, sentences } = rule(school, catalogue, today, due, status)
  return {
    id: 'four-years',
    title: 'Het hele profiel, eens in de vier jaar',
    subject: 'het hele profiel',
    due,
    status,
    statusText: isOver ? endingSentence(ending, today) : statusText(due, status),
    ground,
    sentences: [
      ...(isOver ? [] : sentences),
      ...(last === undefined
        ? []
        : [`Laatst ${isSopOutside(school, { day: last }) ? OUTSIDE : 'vastgesteld'} op ${writeDay(last)}.`]),
      ...(ending === undefined || isOver ? [] : [endingSentence(ending, today)])
    ],
    asks: isOver ? [] : [...askForFirst(last), ...asks, ...askWhoWants(school, ground)],
    missed: []
  }
}

/** On the last day itself there is still time. */
function statusOn(due: IsoDay | null, today: IsoDay): RhythmStatus {
  if (due === null) return 'unknown'
  return due < today ? 'passed' : 'upcoming'
}

function statusText(due: IsoDay | null, status: RhythmStatus): string {
  if (due === null) return 'Nog geen datum ingevuld.'
  return status === 'passed'
    ? `Vier jaar voorbij op ${writeDay(due)}.`
    : `De vier jaar lopen tot en met ${writeDay(due)}.`
}

interface Rule {
  readonly ground: Ground
  readonly sentences: readonly string[]
}

function rule(school: School, catalogue: Catalogue, today: IsoDay, due: IsoDay | null, status: RhythmStatus): Rule {
  const words = wordsOf(catalogue, school)
  const frame = frameOn(catalogue, school.identity.sector, today)
  const duty = frame.fourYears
  const withDay = (text: string, day: IsoDay): string => fill(text, { ...words, dag: writeDay(day) })
  if (duty.statutory) {
    const late = due !== null && status === 'passed' ? [withDay(duty.late, due)] : []
    return { ground: groundOf(catalogue, duty.ground, words), sentences: [...late, fill(duty.ends, words)] }
  }
  const ground = groundOf(catalogue, forWord(catalogue.fourYearGrounds, school.rhythms.fourYearGround), words)
  const was = due !== null && due < frame.validFrom ? [withDay(duty.wasStatutory, due)] : []
  // The day that comes next for every school, whatever this one has open.
  const offerYear = offerYearByCalendar(today)
  const yearly = hasYear(school, offerYear) ? [withDay(duty.yearly, firstDayOf(offerYear))] : []
  const next =
    status === 'passed' && ground.kind === 'agreement' ? ['Spreek af wanneer het volgende profiel klaar is.'] : []
  return {
    ground,
    sentences: [...duty.sentences.map((text) => fill(text, words)), ...was, ground.sentence, ...next, ...yearly]
  }
}

const askForFirst = (last: IsoDay | undefined): readonly string[] =>
  last === undefined ? ['Wanneer is het hele profiel voor het laatst vastgesteld? Vul de datum in.'] : []

const askWhoWants = (school: School, ground: Ground): readonly string[] =>
  ground.kind !== 'statute' && knownWord(fourYearGrounds, school.rhythms.fourYearGround) === 'unknown'
    ? ['Wie wil dat u dit elke vier jaar doet: uw samenwerkingsverband, uw bestuur of uw school zelf?']
    : []
