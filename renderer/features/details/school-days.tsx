// "Vergaderingen en vakanties": when the school meets, which holidays it has, and what the regulations of its MR say on terms. Days are counted with it.
import { itemsOf, listAnchor, type ListId } from '#shared/school/lists.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ListEditor } from '../../lists/list-editor.tsx'
import { useOpen } from '../../session/school-store.ts'
import { AdviceRules } from '../../components/advice-rules.tsx'
import { Holidays } from './holidays.tsx'
import { MeetingsFrom } from './meetings-from.tsx'
import { PasteDays } from './paste-days.tsx'

export function SchoolDays() {
  return (
    <section className="stack" aria-labelledby="days-title">
      <div className="stack-s measure">
        <h2 id="days-title">Vergaderingen en vakanties</h2>
        <p>Hiermee rekent het programma uit wanneer iets klaar moet zijn. Het komt in geen enkel document.</p>
      </div>
      <Disclosure summary={<Counted words="Vergaderingen" list="meetingDays" />} holds={inList('meetingDays')}>
        <div className="stack">
          <ListEditor list="meetingDays" />
          <PasteDays />
          <MeetingsFrom />
        </div>
      </Disclosure>
      <Disclosure
        summary={<Counted words="Vakanties" list="ownHolidays" />}
        holds={['regulations.region', ...inList('ownHolidays')]}
      >
        <Holidays />
      </Disclosure>
      <Disclosure summary="De termijn van de MR" holds={RULES}>
        <AdviceRules />
      </Disclosure>
    </section>
  )
}

const RULES = ['regulations.adviceWeeks', 'regulations.runsInHolidays', 'regulations.papersDays']
const inList = (list: ListId): readonly string[] => [`${list}:`, listAnchor(list)]

function Counted({ words, list }: { readonly words: string; readonly list: ListId }) {
  const count = useOpen(({ school }) => itemsOf(school, list).length)
  return count === 0 ? words : `${words} (${count})`
}
