// What was adopted last time, beside what is written now.
import { schoolYearOf, writeDay } from '#shared/day.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import type { Earlier } from '#shared/documents/source.ts'
import { asDecided } from '#shared/school/current-offer.ts'
import { isRoundPart, type SectionId } from '#shared/school/school.ts'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLastAdopted } from '../../session/versions.ts'
import { Disclosure } from '../../components/disclosure.tsx'

export function LastAdopted({ id }: { readonly id: SectionId }) {
  const last = useLastAdopted()
  const today = useToday()
  if (last === null) return null
  const isOfThisYear = schoolYearOf(last.day) === schoolYearOf(today)
  // Of what is written anew for each offer that of the year before stands there already, as it is in the school.
  if (!isOfThisYear && isRoundPart(id)) return null
  return (
    <Disclosure summary={isOfThisYear ? 'Wat is dit schooljaar vastgesteld?' : 'Wat stond er vorig jaar?'}>
      <Chapter id={id} last={last} />
    </Disclosure>
  )
}

function Chapter({ id, last }: { readonly id: SectionId; readonly last: Earlier }) {
  // As it read on its own day.
  const blocks = chapterToRead(id, asDecided(last.school, last.day), catalogue, last.day)
  return (
    <div className="example chapter">
      <p className="small soft">Vastgesteld op {writeDay(last.day)}</p>
      {blocks.length === 0 ? <p>Toen stond hier niets.</p> : <OutlineBlocks blocks={blocks} under={1} />}
    </div>
  )
}
