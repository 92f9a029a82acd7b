// Which school year is shown: those that were begun and that of the calendar. Nothing where there is one alone.
import { schoolYearFrom, schoolYearOf, startYearOf, type IsoDay } from '#shared/day.ts'
import { guideDayOf, offersOf, standingOfOffer, type Offer, type OfferStanding } from '#shared/school/current-offer.ts'
import type { School } from '#shared/school/school.ts'
import { isGuideOutside, OUTSIDE } from '#shared/year/outside.ts'
import { To } from '../../components/link.tsx'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { betweenOffers } from '#shared/year/events.ts'
import { useOfferYear, useRound } from '../../session/round.ts'
import { betweenTitle } from '../../session/between.ts'
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
  const between = betweenOffers(school)
  if (offers.length + between.length < 2) return null
  // Done, and longer ago than last year: folded away.
  const lastYear = schoolYearFrom(startYearOf(schoolYearOf(today)) - 1)
  const isLongAgo = (offer: Offer): boolean =>
    offer.schoolYear < lastYear && standingOfOffer(school, offer, today) !== 'overdue'
  const earlier = offers.filter(isLongAgo)
  return (
    <nav className="stack-s" aria-label="Schooljaren">
      <Years offers={offers.filter((offer) => !isLongAgo(offer))} />
      {between.length > 0 && <Between offers={between} />}
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
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const here = presentRoute()
  return (
    <ul className="row years">
      {offers.map((offer) => (
        <li key={offer.schoolYear}>
          {here.name === 'school' && (
            <To
              to={{ ...here, screen: { name: 'year', schoolYear: offer.schoolYear } }}
              current={!isBetween && offer.schoolYear === shown}
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

/** Decisions between two years: each by its day, or that it is still open. */
function Between({ offers }: { readonly offers: readonly Offer[] }) {
  const school = useLateSchool()
  const today = useToday()
  const shown = useRound(({ id }) => id)
  const here = presentRoute()
  return (
    <ul className="row years">
      {offers.map((offer) => (
        <li key={offer.round.id}>
          {here.name === 'school' && (
            <To to={{ ...here, screen: { name: 'year', round: offer.round.id } }} current={offer.round.id === shown}>
              {betweenTitle(offer)}
              {standingOfOffer(school, offer, today) === 'open'
                ? ', nog open'
                : words[standingOfOffer(school, offer, today)]}
            </To>
          )}
        </li>
      ))}
    </ul>
  )
}
