// Which school year is shown: those that were begun and that of the calendar. Nothing where there is one alone.
import { schoolYearFrom, schoolYearOf, startYearOf, type IsoDay } from '#shared/day.ts'
import { guideDayOf, offersOf, standingOfOffer, type Offer, type OfferStanding } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import { isGuideOutside, OUTSIDE } from '#shared/year/outside.ts'
import { To } from '../../components/link.tsx'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useOfferYear } from '../../session/round.ts'
import { presentRoute } from '../../session/route.ts'

const words: Readonly<Record<OfferStanding, string>> = {
  'not-begun': '',
  open: '',
  overdue: ', nog open',
  recorded: ', vastgesteld',
  closed: ', niet vastgesteld'
}

/** A guide that was adopted without this program is said so. */
const wordsOf = (school: School, offer: Offer, today: IsoDay): string =>
  guideDayOf(school, offer.schoolYear, today) !== undefined && isGuideOutside(school, offer)
    ? `, ${OUTSIDE}`
    : words[standingOfOffer(school, offer, today)]

export function YearSwitch() {
  const school = useLateSchool()
  const today = useToday()
  const offers = offersOf(school, today)
  if (offers.length < 2) return null
  // Done, and longer ago than last year: folded away.
  const lastYear = schoolYearFrom(startYearOf(schoolYearOf(today)) - 1)
  const isLongAgo = (offer: Offer): boolean =>
    offer.schoolYear < lastYear && standingOfOffer(school, offer, today) !== 'overdue'
  const earlier = offers.filter(isLongAgo)
  return (
    <nav className="stack-s" aria-label="Schooljaren">
      <Years offers={offers.filter((offer) => !isLongAgo(offer))} />
      {earlier.length > 0 && (
        <details>
          <summary>Eerdere schooljaren</summary>
          <Years offers={earlier} />
        </details>
      )}
    </nav>
  )
}

function Years({ offers }: { readonly offers: readonly Offer[] }) {
  const school = useLateSchool()
  const today = useToday()
  const shown = useOfferYear()
  const here = presentRoute()
  return (
    <ul className="row years">
      {offers.map((offer) => (
        <li key={offer.schoolYear}>
          {here.name === 'school' && (
            <To
              to={{ ...here, screen: { name: 'year', schoolYear: offer.schoolYear } }}
              current={offer.schoolYear === shown}
            >
              {offer.schoolYear}
              {wordsOf(school, offer, today)}
            </To>
          )}
        </li>
      ))}
    </ul>
  )
}
