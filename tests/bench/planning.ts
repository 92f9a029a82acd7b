// The one list of deadlines of a school that recorded ten years, as each screen that shows it asks.
import { catalogue, exampleSchool } from '#assets/load.ts'
import { firstDayOf, isoDay, schoolYearFrom } from '#shared/day.ts'
import { deadlinesOf } from '#shared/planning/collect.ts'
import type { School } from '#shared/school/school.ts'
import { median, type Bench, type Row } from './measurement.ts'

const YEARS = 10
const FIRST = 2017
const MEETINGS = 30
const ROUNDS = 60
/** Until the machine has compiled what is measured. */
const WARMING = 20

export async function planning(_bench: Bench): Promise<readonly Row[] | string> {
  const school = afterYears()
  const today = isoDay('2026-11-23')
  const times: number[] = []
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    const began = performance.now()
    const { length } = deadlinesOf(school, catalogue, today)
    if (length === 0) return 'there is nothing to plan'
    if (round >= 0) times.push(performance.now() - began)
  }
  return [
    {
      what: `planning of a school with ${YEARS} years behind it`,
      figure: `${median(times).toFixed(1)} ms`,
      goal: '≤ 10 ms',
      met: median(times) <= 10
    }
  ]
}

function afterYears(): School {
  const school = exampleSchool(() => 'bench')
  const [model] = school.rounds
  if (model === undefined) throw new Error('the example has no round')
  const years = Array.from({ length: YEARS }, (_, at) => schoolYearFrom(FIRST + at))
  const past = years.map((schoolYear) => ({
    ...model,
    id: schoolYear,
    schoolYear,
    adoption: { ...model.adoption, version: schoolYear, day: `${Number(schoolYear.slice(0, 4))}-06-15` }
  }))
  const meetingDays = years.flatMap((schoolYear) =>
    Array.from({ length: MEETINGS }, (_, at) => ({
      id: `${schoolYear}-${at}`,
      day: `${firstDayOf(schoolYear).slice(0, 4)}-${String(9 + (at % 4)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
      of: (['mr', 'board', 'team'] as const)[at % 3] ?? 'mr',
      remark: ''
    }))
  )
  return {
    ...school,
    rounds: [...past, ...school.rounds],
    rhythms: {
      ...school.rhythms,
      guideAdoptions: years.map((schoolYear) => ({
        id: schoolYear,
        schoolYear,
        day: `${Number(schoolYear.slice(0, 4))}-06-20`
      }))
    },
    internal: { ...school.internal, meetingDays: [...meetingDays, ...school.internal.meetingDays] }
  }
}
