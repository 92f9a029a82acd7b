// On what an offer rests, of what stands in the lists of the school: to tick.
import { useMemo } from 'react'
import { needsContent } from '#assets/needs/index.ts'
import { linkKindOf, linksOf, type NeedLink } from '#shared/needs/links.ts'
import { reasonsFor } from '#shared/needs/proposed.ts'
import type { NeedOffer } from '#shared/school/need-edits.ts'
import type { NeedRow, School } from '#shared/school/school.ts'
import { reasonOf, useKindWord } from '../../components/need-reason.tsx'
import { Ticks } from '../../components/ticks.tsx'

interface LinkTicksProps {
  readonly row: NeedRow
  readonly school: School
  readonly onChange: (links: NeedOffer['links']) => void
}

export function LinkTicks({ row, school, onChange }: LinkTicksProps) {
  const wordOf = useKindWord()
  const links = useMemo(() => likelyLinks(school, row), [school, row])
  return (
    <Ticks
      id={`needs.links.${row.need}`}
      legend={`Waar rust dit op? ${row.name}`}
      empty="Komt er een arrangement, deskundigheid of partner bij die hierbij past? Dan kunt u die hier aanvinken."
      mayWrite
      ticks={links.map((link) => ({
        field: `needs.links.${row.need}.${link.kind}.${link.id}`,
        words: `${wordOf(reasonOf(link).kind)}: ${link.name ?? ''}`,
        on: row[link.kind].includes(link.id),
        set: (on) =>
          onChange({
            ...row,
            [link.kind]: on ? [...row[link.kind], link.id] : row[link.kind].filter((id) => id !== link.id)
          })
      }))}
    />
  )
}

/** What it rests on, what the profile says of the need, and every arrangement: the director knows what helps. */
function likelyLinks(school: School, row: NeedRow): readonly NeedLink[] {
  const need = needsContent.needs.find(({ id }) => id === row.need)
  const said = need === undefined ? [] : reasonsFor(school, need, needsContent)
  const all: readonly NeedLink[] = [
    ...linksOf(school, row),
    ...said.flatMap(({ kind, id, said: name }) => {
      const list = linkKindOf[kind]
      return list === undefined ? [] : [{ kind: list, id, name }]
    }),
    ...school.sections.extraSupport.arrangements.map(({ id, question }) => ({
      kind: 'arrangements' as const,
      id,
      name: question
    }))
  ]
  return all.filter(({ kind, id }, at) => all.findIndex((one) => one.kind === kind && one.id === id) === at)
}
