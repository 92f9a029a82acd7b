// The deadlines of the two rhythms: the whole profile, and the school guide of each school year that the program knows of.
import { fill } from '../catalogue/fill.ts'
import { firstDayOf } from '../day.ts'
import { currentOffer, offerYearByCalendar } from '../school/current-offer.ts'
import { guideAdoptionAnchor, sopAdoptionAnchor } from '../school/anchors.ts'
import { typedDay } from '../typed-day.ts'
import { readDays } from './adoption-days.ts'
import type { Deadline, DeadlineSource } from './deadline.ts'
import { fourYears } from './four-years.ts'
import { adoptedGuides, isClosedYear, schoolGuide } from './school-guide.ts'

/** None as long as no adoption is known: the page of the two rhythms asks for it. */
export const fourYearDeadlines: DeadlineSource = (school, catalogue, today) => {
  const { due, ground } = fourYears(school, catalogue, today)
  const last = readDays(school.rhythms.sopAdoptions, today).days.at(-1)
  if (due === null || last === undefined) return []
  const row = school.rhythms.sopAdoptions.find(({ day }) => typedDay(day) === last)
  return [
    {
      id: 'four-years',
      kind: 'four-years',
      day: due,
      limit: 'by',
      what: catalogue.planning.what['four-years'],
      ground,
      field: sopAdoptionAnchor(row?.id ?? ''),
      done: null,
      since: last,
      whose: 'own',
      reader: 'everyone'
    }
  ]
}

/** That of the offer, those that were not recorded, and those that were. Nothing is to be done for a year that was closed. */
export const guideDeadlines: DeadlineSource = (school, catalogue, today) => {
  const { ground, missed } = schoolGuide(school, catalogue, today)
  const adopted = adoptedGuides(school, today)
  const unrecorded = new Set(missed.map(({ schoolYear }) => schoolYear))
  const years = new Set([
    ...unrecorded,
    ...adopted.keys(),
    currentOffer(school, today).schoolYear,
    offerYearByCalendar(today)
  ])
  const open = [...years].filter((year) => adopted.has(year) || !isClosedYear(school, year, today))
  return open.map((schoolYear): Deadline => {
    const day = adopted.get(schoolYear)
    const kind = unrecorded.has(schoolYear) ? 'guide-unrecorded' : 'school-guide'
    return {
      id: `school-guide:${schoolYear}`,
      kind,
      day: firstDayOf(schoolYear),
      limit: 'before',
      what: fill(catalogue.planning.what[kind], { schooljaar: schoolYear }),
      ground,
      field: guideAdoptionAnchor(schoolYear),
      done: day === undefined ? null : { since: day },
      since: null,
      whose: 'own',
      reader: 'everyone'
    }
  })
}
