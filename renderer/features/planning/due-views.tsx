// The open part of the planning: "te laat · deze maand · later", and the same by month.
import type { IsoDay } from '#shared/day.ts'
import { byMonth, dueGroups, type DueGroup, type Grouped } from '#shared/planning/groups.ts'
import type { Planned } from '#shared/planning/planned.ts'
import { capital } from '#shared/text.ts'
import { DueList } from './due-list.tsx'

const titles: Readonly<Record<DueGroup, string>> = {
  late: 'Te laat',
  'this-month': 'Deze maand',
  later: 'Later'
}

export function Groups({ groups, today }: { readonly groups: Grouped['groups']; readonly today: IsoDay }) {
  return dueGroups
    .filter((group) => groups[group].length > 0)
    .map((group) => <Part key={group} title={titles[group]} deadlines={groups[group]} today={today} />)
}

export function Months({ deadlines, today }: { readonly deadlines: readonly Planned[]; readonly today: IsoDay }) {
  return byMonth(deadlines).map(({ id, title, deadlines: ofMonth }) => (
    <Part key={id} title={title === '' ? 'Nog geen datum' : capital(title)} deadlines={ofMonth} today={today} />
  ))
}

interface PartProps {
  readonly title: string
  readonly deadlines: readonly Planned[]
  readonly today: IsoDay
}

function Part({ title, deadlines, today }: PartProps) {
  return (
    <section className="stack-s" aria-label={title}>
      <h3>{title}</h3>
      <DueList deadlines={deadlines} today={today} />
    </section>
  )
}
