// What she can say of a date: told again later, done without this program, not wanted.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { asksDay, doneOutsideEdit } from '#shared/planning/outside.ts'
import { maySwitchOff, type Planned } from '#shared/planning/planned.ts'
import type { Edit } from '#shared/school/edits.ts'
import { endSnooze, snooze, switchOff, switchOn, takeBackDoneOutside } from '#shared/school/planning-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { DayInput } from '../../components/fields.tsx'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { LIST_TITLE } from './places.ts'
import { Give } from './to-calendar.tsx'

interface ActsProps {
  readonly deadline: Planned
  readonly today: IsoDay
}

/** The line goes to another place of the list, and the focus to its heading. */
function make(change: Edit, said: string): void {
  editAndGo(change, LIST_TITLE)
  announce(`${said} U kunt dit ongedaan maken.`)
}

export function DueActs({ deadline, today }: ActsProps) {
  const { id, done, isOff, isOutside, snoozedUntil } = deadline
  if (isOutside)
    return (
      <ActButton words="Toch niet gebeurd" act={() => make(takeBackDoneOutside(id), 'De datum staat weer open.')} />
    )
  if (done !== null) return null
  if (isOff)
    return <ActButton words="Zet deze datum weer aan" act={() => make(switchOn(id), 'De datum staat weer aan.')} />
  return (
    <>
      {snoozedUntil !== null && (
        <ActButton
          words="Herinner mij gewoon op tijd"
          act={() => make(endSnooze(id), 'De herinnering staat weer op tijd.')}
        />
      )}
      <Remind deadline={deadline} today={today} />
      <Outside deadline={deadline} today={today} />
      {deadline.day !== null && <Give words="Zet deze dag in mijn agenda" only={id} />}
      {maySwitchOff(deadline) ? (
        <ActButton
          words="Zet deze datum uit"
          act={() => make(switchOff(newId(), id), 'De datum staat bij “Uitgezet”.')}
        />
      ) : (
        <p className="small soft">Dit vraagt de wet. U kunt dit later zetten, maar niet uitzetten.</p>
      )}
    </>
  )
}

const ActButton = ({ words, act }: { readonly words: string; readonly act: () => void }) => (
  <p>
    <Button variant="default" onClick={act}>
      {words}
    </Button>
  </p>
)

function Remind({ deadline: { id }, today }: ActsProps) {
  return (
    <DayAct
      id={`planning.remind:${id}`}
      label="Op welke dag wilt u hier weer aan denken?"
      button="Herinner mij op deze dag"
      refuse={(day) => (day === undefined || day <= today ? 'Vul een dag in die nog komt.' : undefined)}
      act={(day) =>
        day !== undefined && make(snooze(newId(), id, day), `U wordt hieraan herinnerd op ${writeDay(day)}.`)
      }
    />
  )
}

function Outside({ deadline, today }: ActsProps) {
  const isAsked = asksDay(deadline)
  return (
    <DayAct
      id={`planning.outside:${deadline.id}`}
      label={isAsked ? 'Op welke dag is het gebeurd?' : 'Op welke dag is het gebeurd? Mag leeg blijven.'}
      button="Is buiten dit programma gebeurd"
      refuse={(day, typed) =>
        day !== undefined && day > today
          ? 'Die dag moet nog komen. Vul de dag in waarop het is gebeurd.'
          : day === undefined && (isAsked || typed.trim() !== '')
            ? 'Vul eerst de dag in.'
            : undefined
      }
      act={(day) => make(doneOutsideEdit(deadline, day ?? null, newId()), 'Dit staat nu bij “Klaar”.')}
    />
  )
}

interface DayActProps {
  readonly id: string
  readonly label: string
  readonly button: string
  /** Why not with this day; undefined when it can be. */
  readonly refuse: (day: IsoDay | undefined, typed: string) => string | undefined
  readonly act: (day: IsoDay | undefined) => void
}

/** A day, and the button that does something with it. */
function DayAct({ id, label, button, refuse, act }: DayActProps) {
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState('')
  const press = (): void => {
    const day = typedDay(typed)
    const why = refuse(day, typed)
    if (why === undefined) {
      act(day)
      return
    }
    setRefused(why)
    goToField(id)
  }
  return (
    <div className="stack-s">
      <div className="days">
        <DayInput
          id={id}
          label={label}
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setRefused('')
          }}
        />
        <Button variant="default" onClick={press}>
          {button}
        </Button>
      </div>
      <p role="alert" className={refused === '' ? undefined : 'check-this'}>
        {refused}
      </p>
    </div>
  )
}
