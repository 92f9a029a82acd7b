// What was looked at for this offer: on which day, and with whom.
import { parseDay, writeDay } from '#shared/day.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { confirmationFor } from '#shared/school/confirmations.ts'
import type { SectionId } from '#shared/school/school.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useOfferYear } from '../../session/round.ts'
import { PartHeading } from './part-heading.tsx'
import { reviewPlace } from './review-places.ts'

interface LookedAtProps {
  readonly ids: readonly SectionId[]
  readonly isAll: boolean
}

export function LookedAt({ ids, isAll }: LookedAtProps) {
  if (ids.length === 0) return null
  return (
    <div className="stack">
      {isAll && (
        <PartHeading id={reviewPlace('done')} isPlace>
          Klaar met nakijken
        </PartHeading>
      )}
      {isAll && (
        <p className="measure">
          Wijzigt u daarna nog iets, dan komt alleen dat onderdeel hier terug. Dat geldt tot u de MR om advies vraagt.
        </p>
      )}
      <Disclosure summary={`Toon wat u al hebt nagekeken (${ids.length})`}>
        <ul className="tasks">
          {ids.map((id) => (
            <Section key={id} id={id} />
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

function Section({ id }: { readonly id: SectionId }) {
  const school = useLateSchool()
  const offerYear = useOfferYear()
  const confirmation = confirmationFor(school.sections[id].confirmations, offerYear)
  const { number, title } = sectionData(catalogue, id)
  const day = parseDay(confirmation?.day ?? '')
  const who = confirmation?.with.trim() ?? ''
  return (
    <li>
      <ToScreen screen={{ name: 'section', section: id }}>
        {number}. {title}
      </ToScreen>
      <span className="small">
        {day === undefined ? 'Nagekeken' : `Nagekeken op ${writeDay(day)}`}
        {who !== '' && `, met ${who}`}
      </span>
    </li>
  )
}
