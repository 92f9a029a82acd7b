// "Neem over van een andere school": the days on which the bodies of another school meet, as they will stand in the list. A board meets for all its
// schools at once, so its days are chosen first. Only what is not there yet comes in; nothing goes.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { MeetingDay, SharedParts } from '#shared/school/copy-edits.ts'
import { meetingKinds, type MeetingKind } from '#shared/school/vocabulary.ts'
import { notThereYet } from '#shared/year/meetings.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { addNamed } from '../../lists/acts.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { useListData } from '../../session/school-words.ts'
import { ChooseSchool, useOtherSchools } from './choose-school.tsx'
import { daysOf, DaysToAdd } from './days-to-add.tsx'

/** Nothing where this computer knows no other school. */
export function MeetingsFrom() {
  const others = useOtherSchools()
  const mayWrite = useMayWrite()
  if (!mayWrite || others.length === 0) return null
  return (
    <Disclosure summary="Neem over van een andere school">
      <div className="stack" data-own-undo>
        <ChooseSchool others={others}>{(shared) => <Days shared={shared} />}</ChooseSchool>
      </div>
    </Disclosure>
  )
}

const FIRST: MeetingKind = 'board'

function Days({ shared: { meetingDays } }: { readonly shared: SharedParts }) {
  const list = useListData('meetingDays')
  const present = useSchool((school) => school.internal.meetingDays)
  const known = meetingKinds.filter((kind) => kind !== 'unknown' && meetingDays.some(({ of }) => of === kind))
  const [chosen, setChosen] = useState<readonly MeetingKind[]>([FIRST])
  const fresh = useMemo(
    () =>
      notThereYet(
        present,
        meetingDays.filter(({ of }) => chosen.some((kind) => kind === of))
      ),
    [present, meetingDays, chosen]
  )
  const options = list.fields.flatMap((field) => field.options ?? [])
  if (known.length === 0) return <p>Bij die school staan nog geen vergaderingen.</p>
  return (
    <div className="stack">
      <fieldset className="plain-set stack-s">
        <legend>Van wie neemt u de dagen over?</legend>
        <div className="row">
          {known.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(kind)}
                onChange={() =>
                  setChosen(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
                }
              />
              <span>{options.find(({ value }) => value === kind)?.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <DaysToAdd days={fresh} />
      {fresh.length === 0 && <p>Deze dagen staan al in uw lijst, of u koos nog niets.</p>}
      <div>
        <Button disabled={fresh.length === 0} onClick={() => addNamed(list, fresh.map(asFields))}>
          {fresh.length === 0 ? 'Neem de dagen over' : `Neem ${daysOf(fresh.length)} over`}
        </Button>
      </div>
    </div>
  )
}

const asFields = ({ day, of }: MeetingDay): Readonly<Record<string, string>> => ({ day, of })
