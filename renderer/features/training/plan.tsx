// The training plan of a school year: the year as a picture, each training with what it costs, and what a finished one offers.
import { Button } from '@mantine/core'
import { memo, useMemo, useState } from 'react'
import { schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import type { School } from '#shared/school/school.ts'
import { planYears, rowsIn, type TrainingRow } from '#shared/training-plan/plan.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useExpectedField } from '../../session/place.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { useGradually } from '../../lists/gradually.ts'
import { makeInYear } from './make.ts'
import { PlanItem } from './plan-item.tsx'
import { rowsOf } from './rows.ts'
import { YearChoice } from './year-choice.tsx'
import { YearPicture } from './year-picture.tsx'

export function Plan() {
  const school = useSchoolOfPlan()
  const today = useToday()
  const mayWrite = useMayWrite()
  const rows = rowsOf(school)
  const years = useMemo(() => planYears(rows, school.internal.budgets, today), [rows, school.internal.budgets, today])
  const expected = useExpectedField()
  const wanted = useMemo(
    () =>
      expected === null
        ? undefined
        : rows.find(({ item }) => expected.startsWith(fieldAnchor('training', item.id, ''))),
    [expected, rows]
  )
  const [chosen, setChosen] = useState<SchoolYear | null>(schoolYearOf(today))
  if (wanted !== undefined && wanted.schoolYear !== chosen) setChosen(wanted.schoolYear)
  const shown = rowsIn(rows, chosen)
  const unplaced = rowsIn(rows, null)
  return (
    <section className="stack" aria-labelledby="plan-title">
      <h2 id="plan-title">Scholingsplan {chosen ?? 'zonder schooljaar'}</h2>
      <div className="row year-row">
        <YearChoice
          value={chosen}
          options={[
            ...years.map((year) => ({ value: year, label: `${year} (${rowsIn(rows, year).length})` })),
            ...(unplaced.length > 0 || chosen === null
              ? [{ value: null, label: `Zonder schooljaar (${unplaced.length})` }]
              : [])
          ]}
          onChange={setChosen}
        />
        {mayWrite && chosen !== null && (
          <Button id="training.list" onClick={() => makeInYear(chosen)}>
            Voeg een scholing toe
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="measure">
          Hier komt wat het team gaat leren. U kunt ook beginnen bij een ambitie, of bij <em>Wat wij nog missen</em>.
        </p>
      ) : (
        <>
          {chosen !== null && <YearPicture rows={shown} schoolYear={chosen} />}
          <Rows rows={shown} open={wanted?.item.id} />
        </>
      )}
    </section>
  )
}

/** The school of a moment ago, so that no keystroke waits for a long plan; but a training that was just made is there for the caret. */
function useSchoolOfPlan(): School {
  const late = useLateSchool()
  const made = useSchool((now) =>
    now.sections.training.items.length === late.sections.training.items.length ? null : now
  )
  return made ?? late
}

/** From this many on, what is out of sight is not laid out. */
const LONG = 60

const Rows = memo(function Rows({
  rows,
  open
}: {
  readonly rows: readonly TrainingRow[]
  readonly open: string | undefined
}) {
  const drawn = useGradually(rows.length)
  const until = open === undefined ? drawn : Math.max(drawn, rows.findIndex(({ item }) => item.id === open) + 1)
  return (
    <ol className="plan" data-long={rows.length > LONG || undefined}>
      {rows.slice(0, until).map(({ item }) => (
        <PlanItem key={item.id} id={item.id} isWanted={item.id === open} />
      ))}
    </ol>
  )
})
