// "Zet in mijn agenda": the file of the year, which days go into it, how many days ahead each rings, and how to put it in the calendar.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { calendarState } from '#shared/planning/calendar.ts'
import { knownWord } from '#shared/school/field.ts'
import { setInCalendar } from '#shared/school/planning-edits.ts'
import { calendarChoices } from '#shared/school/vocabulary.ts'
import { ChoiceField } from '../../components/fields.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { OpenDocument } from '../../components/open-document.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { give, type Given } from './give.ts'
import { Leads } from './leads.tsx'
import { WorkDays } from './work-days.tsx'

const options = [
  { value: 'others-wait', label: 'Alleen de dagen waarop anderen op u wachten' },
  { value: 'all', label: 'Alle dagen van de planning' }
]

export function ToCalendar() {
  const school = useLateSchool()
  const today = useToday()
  const inCalendar = useSchool(({ internal }) => internal.inCalendar)
  const state = useMemo(() => calendarState(school, catalogue, today), [school, today])
  const mayWrite = useMayWrite()
  return (
    <section className="stack measure" aria-labelledby="planning.calendar.title">
      <h2 id="planning.calendar.title">In uw agenda</h2>
      {state === 'moved' && (
        <p className="check-this" role="status">
          Er zijn data veranderd. Zet ze opnieuw in uw agenda.
        </p>
      )}
      <p>
        U krijgt een bestand voor Outlook, Google Agenda of Apple Agenda. Er staan geen namen van collega’s in. Uw
        agenda waarschuwt u vooraf om negen uur. Dat is nooit in een vakantie, in het weekend, of op een dag waarop u
        niet werkt.
      </p>
      <Give words="Zet in mijn agenda" />
      <ChoiceField
        id="inCalendar"
        label="Welke dagen?"
        value={knownWord(calendarChoices, inCalendar)}
        options={options}
        makeEdit={(value) => setInCalendar(value === 'all' ? 'all' : 'others-wait')}
      />
      <WorkDays />
      <Disclosure summary="Hoe zet u het bestand in uw agenda?">
        <HowTo />
      </Disclosure>
      {mayWrite && (
        <Disclosure summary="Hoeveel dagen vooraf?" holds={['lead:']}>
          <Leads />
        </Disclosure>
      )}
    </section>
  )
}

function HowTo() {
  return (
    <ul>
      <li>Maak eerst een aparte agenda, bijvoorbeeld “SOP-wijzer”. Dan kunt u alles in één keer weghalen.</li>
      <li>
        Outlook op uw computer opent een bestand met veel dagen vaak als een nieuwe agenda. Zijn er data veranderd?
        Verwijder dan die agenda, en open het nieuwe bestand.
      </li>
      <li>Outlook op het web en Google Agenda: kies “importeren”, en kies het bestand en uw aparte agenda.</li>
      <li>Apple Agenda: dubbelklik op het bestand, en kies uw aparte agenda.</li>
      <li>Wij probeerden dit nog niet in elk programma. Kijk daarna of de dagen kloppen en er niet dubbel staan.</li>
    </ul>
  )
}

/** The button, and what came of it. `only`: the id of one deadline. */
export function Give({ words, only }: { readonly words: string; readonly only?: string }) {
  const [given, setGiven] = useState<Given>()
  const [busy, setBusy] = useState(false)
  const press = async (): Promise<void> => {
    setBusy(true)
    const next = await give(only)
    setBusy(false)
    setGiven(next)
    announce(saidOf(next))
  }
  return (
    <div className="stack-s">
      <p>
        <Button variant={only === undefined ? 'filled' : 'default'} loading={busy} onClick={() => void press()}>
          {words}
        </Button>
      </p>
      {given !== undefined && (
        <p className={given.kind === 'failed' ? 'check-this' : undefined}>
          {saidOf(given)} {given.kind === 'made' && <OpenDocument document={given.file} />}
        </p>
      )}
    </div>
  )
}

function saidOf(given: Given): string {
  if (given.kind === 'failed') return given.words
  if (given.kind === 'nothing') return 'Er is nu geen dag om in uw agenda te zetten.'
  return `Het bestand staat bij uw documenten: ${given.file.fileName}.`
}
