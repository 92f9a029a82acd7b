// What a section said for the offer before, beside what is written anew for this one: to read, folded away.
import { nextSchoolYear } from '#shared/day.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { currentOffer, offerBefore } from '#shared/school/current-offer.ts'
import type { RoundPart } from '#shared/school/school.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'

export function YearBefore({ part }: { readonly part: RoundPart }) {
  const school = useLateSchool()
  const today = useToday()
  const present = currentOffer(school, today)
  const before = offerBefore(school, part, present)
  if (before === undefined) return null
  const isLastYear = nextSchoolYear(before.schoolYear) === present.schoolYear
  return (
    <Disclosure summary={isLastYear ? 'Vorig jaar schreef u:' : `Voor ${before.schoolYear} schreef u:`}>
      <div className="example chapter">
        <p className="small soft">
          Dit hoort bij het aanbod voor {before.schoolYear}. Voor {present.schoolYear} schrijft u het opnieuw.
        </p>
        <OutlineBlocks blocks={chapterToRead(part, school, catalogue, today, before)} under={1} />
      </div>
    </Disclosure>
  )
}
