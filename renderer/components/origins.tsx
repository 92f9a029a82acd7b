// Where words of a field, or rows of a list, came from: "Van het team, 28 oktober". Said as long as they stand there.
import { useMemo } from 'react'
import { originsIn, rowAddress, type Origin } from '#shared/conversation/origin.ts'
import { listAt } from '#shared/proposals/proposal.ts'
import { fieldsOf } from '#shared/school/list-edits.ts'
import { fieldText, itemsOf } from '#shared/school/lists.ts'
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { shortText } from '#shared/short-text.ts'
import { capital } from '#shared/text.ts'
import { useToday } from '../session/host.ts'
import { useLateSchool } from '../session/late-school.ts'

const LONGEST = 90

/** `address`: of the field, or of the list as a whole, with its round. */
export default function Origins({ address }: { readonly address: string }) {
  const school = useLateSchool()
  const today = useToday()
  const origins = useMemo(() => toldAt(school, address, today), [school, address, today])
  return origins.map(({ label, words }) => (
    <p key={`${label} ${words}`} className="small soft">
      {capital(label)}
      {words !== '' && `: “${shortText(words, LONGEST)}”`}
    </p>
  ))
}

function toldAt(school: School, address: string, today: IsoDay): readonly Pick<Origin, 'label' | 'words'>[] {
  const origins = originsIn(school, today)
  const list = listAt(address)
  if (list === undefined) return origins.get(address) ?? []
  const [first = ''] = fieldsOf(list)
  return itemsOf(school, list).flatMap((item) =>
    (origins.get(rowAddress(list, item.id)) ?? []).map(({ label }) => ({ label, words: fieldText(item, first).trim() }))
  )
}
