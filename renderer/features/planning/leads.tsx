// How many days ahead her calendar rings, by kind of date; only those that stand in her planning now.
import { TextInput } from '@mantine/core'
import type { DeadlineKind } from '#shared/catalogue/text-keys.ts'
import { readLeads } from '#shared/planning/leads.ts'
import { isOpen } from '#shared/planning/planned.ts'
import { setLead } from '#shared/school/planning-edits.ts'
import { catalogue, useAgenda } from '../../session/content.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useSchool } from '../../session/school-store.ts'

export function Leads() {
  const { deadlines } = useAgenda()
  const kinds = [...new Set(deadlines.filter(isOpen).map(({ kind }) => kind))]
  return (
    <div className="stack">
      <p>
        Schrijf een of meer aantallen dagen, bijvoorbeeld: 28, 3. Wilt u het op uw eerste werkdag erna weten? Schrijf
        dan: erna. Leeg: zoals wij het doen.
      </p>
      {kinds.map((kind) => (
        <Lead key={kind} kind={kind} />
      ))}
    </div>
  )
}

function Lead({ kind }: { readonly kind: DeadlineKind }) {
  const typed = useSchool(({ internal }) => internal.leads.find((row) => row.kind === kind)?.days ?? '')
  const isWrong = typed.trim() !== '' && readLeads(typed) === undefined
  return (
    <TextInput
      id={`lead:${kind}.days`}
      label={catalogue.planning.calendar.kinds[kind]}
      description={usualWords(kind)}
      value={typed}
      autoComplete="off"
      error={isWrong ? 'Schrijf alleen aantallen dagen, bijvoorbeeld: 28, 3. Of: erna.' : undefined}
      onChange={(event) => edit(setLead(newId(), kind, event.currentTarget.value))}
    />
  )
}

function usualWords(kind: DeadlineKind): string {
  if (kind === 'school-guide')
    return 'Nu: de laatste vergaderingen van MR en bestuur, en tien schooldagen voor de laatste schooldag'
  const leads = catalogue.planning.calendar.leads[kind]
  return `Nu: ${leads.map(leadWords).join(' en ')}`
}

function leadWords(days: number): string {
  if (days < 0) return 'op uw eerste werkdag erna'
  return days === 0 ? 'op de dag zelf' : `${days} dagen`
}
