// "Uw werkdagen": on another day nothing is told.
import { writeWorkWeekday } from '#shared/planning/work-days.ts'
import { setWorkDay } from '#shared/school/planning-edits.ts'
import { workWeekdays } from '#shared/school/vocabulary.ts'
import { Ticks } from '../../components/ticks.tsx'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'

export function WorkDays() {
  const workDays = useSchool(({ internal }) => internal.workDays)
  return (
    <div className="stack-s">
      <Ticks
        id="workDays"
        legend="Uw werkdagen"
        empty=""
        mayWrite={useMayWrite()}
        ticks={workWeekdays.map((weekday) => ({
          field: `workDays.${weekday}`,
          words: writeWorkWeekday(weekday),
          on: workDays.includes(weekday),
          set: (on) => edit(setWorkDay(weekday, on))
        }))}
      />
      <p className="small soft">
        Valt een herinnering op een andere dag? Dan komt die op uw laatste werkdag ervoor. Vinkt u niets aan? Dan
        rekenen wij met alle vijf de dagen.
      </p>
    </div>
  )
}
