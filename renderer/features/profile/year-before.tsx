// What a section said for the offer before, beside what is written anew for this one: to read, folded away.
import { chapterToRead } from '#shared/documents/chapters.ts'
import type { RoundPart } from '#shared/school/school.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useOfferYear } from '../../session/round.ts'
import { useYearBefore } from '../../session/year-before.ts'

export function YearBefore({ part }: { readonly part: RoundPart }) {
  const school = useLateSchool()
  const today = useToday()
  const offerYear = useOfferYear()
  const earlier = useYearBefore(part)
  if (earlier === undefined) return null
  const { before, when } = earlier
  return (
    <Disclosure summary={`${when} schreef u:`}>
      <div className="example chapter">
        <p className="small soft">
          Dit hoort bij het aanbod voor {before.schoolYear}. Voor {offerYear} schrijft u het opnieuw.
        </p>
        <OutlineBlocks blocks={chapterToRead(part, school, catalogue, today, before)} under={1} />
      </div>
    </Disclosure>
  )
}
