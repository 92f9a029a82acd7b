// "Planning": everything that has a day, in three groups or by month; what is done; and dates of her own.
import { useMemo, useState } from 'react'
import { grouped } from '#shared/planning/groups.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Views } from '../../components/views.tsx'
import { ListEditor } from '../../lists/list-editor.tsx'
import { useAgenda } from '../../session/content.ts'
import { documentScreen } from '../../session/screens.ts'
import { DueList } from './due-list.tsx'
import { Groups, Months } from './due-views.tsx'
import { LIST_TITLE } from './places.ts'
import { ToCalendar } from './to-calendar.tsx'

const views = [
  { value: 'groups', words: 'Wat komt eerst' },
  { value: 'months', words: 'Per maand' }
] as const

export default function Planning() {
  const { deadlines, today } = useAgenda()
  const [view, setView] = useState<(typeof views)[number]['value']>('groups')
  const { groups, done, off } = useMemo(() => grouped(deadlines, today), [deadlines, today])
  const isEmpty = Object.values(groups).every((group) => group.length === 0)
  return (
    <Page
      title="Planning"
      intro={
        <>
          <p className="measure">
            Hier staat alles wat een datum heeft. Legt u ergens vast dat iets klaar is? Dan gaat het vanzelf van de
            lijst.
          </p>
          <p>
            <ToScreen screen={documentScreen('planning')}>Zet op papier, voor aan de muur</ToScreen>
          </p>
        </>
      }
    >
      <div className="stack-l">
        <section className="stack" aria-labelledby={LIST_TITLE}>
          <h2 id={LIST_TITLE} tabIndex={-1} className="unseen">
            Wat er te doen is
          </h2>
          {isEmpty ? (
            <p className="measure">
              Er staat nu niets open. Vul bij “Gegevens” in wanneer de MR en het bestuur vergaderen, of zet hieronder
              een eigen datum.
            </p>
          ) : (
            <>
              <Views label="Hoe wilt u de planning zien?" views={views} value={view} onChange={setView} />
              {view === 'groups' ? (
                <Groups groups={groups} today={today} />
              ) : (
                <Months deadlines={deadlines} today={today} />
              )}
            </>
          )}
        </section>
        <ToCalendar />
        <ListEditor list="ownDates" />
        <div className="stack">
          {done.length > 0 && (
            <Disclosure summary={`Klaar (${done.length})`}>
              <DueList deadlines={done.toReversed()} today={today} />
            </Disclosure>
          )}
          {off.length > 0 && (
            <Disclosure summary={`Uitgezet (${off.length})`}>
              <DueList deadlines={off} today={today} />
            </Disclosure>
          )}
        </div>
      </div>
    </Page>
  )
}
