// Other schools, only after the school looked at what it can do itself. Each in its own words, the nearest first; none stands on a sheet unless it is ticked.
import type { BundleTaken } from '#shared/contract/contract.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import { ownRow, type Bundle } from '#shared/delivery/bundle.ts'
import { farWords, hereOf, type Elsewhere } from '#shared/delivery/elsewhere.ts'
import { offerWords } from '#shared/documents/need-words.ts'
import { bundleTotal } from '#shared/region/bundle-total.ts'
import { counted } from '#shared/text.ts'
import { announce } from '../../session/announce.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { refusalWords, takenWords, totalWords } from './bundle-words.ts'
import { ChooseBundle } from './choose-bundle.tsx'
import type { BundleState } from './use-bundle.ts'

export interface NeedElsewhere {
  readonly need: Need
  /** As it is delivered. */
  readonly item: string
  readonly offers: readonly Elsewhere[]
}

interface OtherSchoolsProps {
  readonly bundle: BundleState
  readonly others: readonly NeedElsewhere[]
  /** The ids of offers that stand on the sheets. */
  readonly chosen: readonly string[]
  readonly onChoose: (id: string, on: boolean) => void
}

export function OtherSchools({ bundle, others, chosen, onChoose }: OtherSchoolsProps) {
  const { isOpen, there, open } = bundle
  return (
    <section className="stack" aria-labelledby="admission-others">
      <h2 id="admission-others">Waar kan het ook?</h2>
      <p className="measure">
        Kijk eerst samen met de ouders wat uw school zelf kan. Daarna ziet u hier andere scholen.
      </p>
      <div>
        <label className="check">
          <input type="checkbox" checked={isOpen} onChange={(event) => open(event.currentTarget.checked)} />
          <span>Wij keken eerst wat hier kan</span>
        </label>
      </div>
      {isOpen && there !== undefined && (
        <>
          {there.kind === 'there' ? (
            <>
              <About bundle={there.bundle} />
              {others.map((one) => (
                <OfNeed key={one.need.id} {...one} bundle={there.bundle} chosen={chosen} onChoose={onChoose} />
              ))}
            </>
          ) : (
            <NoBundle why={there.kind === 'none' ? undefined : refusalWords[there.why]} />
          )}
          <ReadIn bundle={bundle} isFirst={there.kind !== 'there'} />
        </>
      )}
    </section>
  )
}

function About({ bundle }: { readonly bundle: Bundle }) {
  const school = useLateSchool()
  const { region, schoolYear, madeOn, schools, delivered } = bundle
  const day = parseDay(madeOn)
  const own = ownRow(bundle, hereOf(school))
  return (
    <div className="stack-s measure">
      <p>
        Dit komt uit de bundel van {region.trim() === '' ? 'uw regio' : region}, schooljaar {schoolYear}
        {day === undefined ? '' : `, gemaakt op ${writeDay(day)}`}. Van de {schools} scholen leverden er {delivered}. U
        ziet alleen scholen die dat goed vinden. Zij schreven zelf wat zij bieden. De aantallen gaan over alle scholen
        die leverden, ook als u hun naam niet ziet. Leverde uw eigen school? Dan telt die mee.
      </p>
      <p className="small soft">
        De dichtstbijzijnde school staat eerst, gemeten van plaats tot plaats. Kennen wij een plaats niet? Dan staat die
        school achteraan, op volgorde van plaats.{' '}
        {own === undefined
          ? 'Uw eigen school staat er niet bij.'
          : `Uw eigen school staat in de bundel met ${counted(own.offers.length, 'hulpvraag', 'hulpvragen')}.`}
      </p>
    </div>
  )
}

interface OfNeedProps extends NeedElsewhere {
  readonly bundle: Bundle
  readonly chosen: readonly string[]
  readonly onChoose: (id: string, on: boolean) => void
}

function OfNeed({ need, item, offers, bundle, chosen, onChoose }: OfNeedProps) {
  const title = `admission.others.${need.id}`
  const total = bundleTotal(bundle, item)
  const isCounted = total?.kind === 'counted'
  return (
    <div className="stack-s">
      <h3 id={title}>{need.name}</h3>
      {total !== undefined && <p className="measure">{totalWords(total)}</p>}
      {offers.length === 0 ? (
        <p className="measure">
          {isCounted
            ? 'Met naam staat hier geen andere school in de bundel.'
            : 'In de bundel staat hier geen school bij. Dat is geen “nee”: niet elke school vulde alles in.'}
        </p>
      ) : (
        <ul className="plain-list offers" aria-labelledby={title}>
          {offers.map((offer) => (
            <Offer
              key={offer.id}
              need={need}
              offer={offer}
              isOnSheet={chosen.includes(offer.id)}
              onChoose={(on) => onChoose(offer.id, on)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

interface OfferProps {
  readonly need: Need
  readonly offer: Elsewhere
  readonly isOnSheet: boolean
  readonly onChoose: (on: boolean) => void
}

function Offer({ need, offer, isOnSheet, onChoose }: OfferProps) {
  const words = useWords()
  const { school, name } = offer
  const contact = [school.contact.function, school.contact.email].filter((part) => part.trim() !== '').join(', ')
  const about = [
    school.place,
    farWords(offer),
    `schooljaar ${school.schoolYear}`,
    school.concept ? 'nog niet vastgesteld' : ''
  ].filter((part) => part.trim() !== '')
  return (
    <li className="offer">
      <p>
        <strong>{school.name}</strong> <span className="soft">({about.join(' · ')})</span>
      </p>
      <p>
        {name !== need.name && name.trim() !== '' && `${name}: `}
        {offerWords(offer, words)}
      </p>
      {contact !== '' && <p className="small">Vraag het na bij: {contact}</p>}
      <div>
        <label className="check">
          <input type="checkbox" checked={isOnSheet} onChange={(event) => onChoose(event.currentTarget.checked)} />
          <span>
            Zet op het gespreksblad
            <span className="unseen">
              : {school.name}, {need.name}
            </span>
          </span>
        </label>
      </div>
    </li>
  )
}

/** What a bundle is, and whom to ask for one. */
function NoBundle({ why }: { readonly why: string | undefined }) {
  const words = useWords()
  const { internal } = useLateSchool()
  const contact = internal.contacts.find(({ receives }) => receives === 'partnership')
  const whom = [contact?.role, contact?.email].filter((part) => part !== undefined && part.trim() !== '').join(', ')
  return (
    <div className="stack-s measure">
      {why !== undefined && <p>De bundel in de map van uw school is niet te gebruiken. {why}</p>}
      <p>
        {fill(
          'Wat andere scholen bieden, staat in een bundel. Dat is een bestand dat {het samenwerkingsverband} of {het bestuur} maakt. Vraag erom.',
          words
        )}{' '}
        {whom !== '' && `Uw contact: ${whom}.`}
      </p>
    </div>
  )
}

function ReadIn({ bundle, isFirst }: { readonly bundle: BundleState; readonly isFirst: boolean }) {
  const mayWrite = useMayWrite()
  if (!mayWrite) return null
  const say = (taken: BundleTaken | undefined): void => {
    if (taken !== undefined) announce(takenWords(taken))
  }
  return (
    <div className="stack-s">
      <ChooseBundle
        words={isFirst ? 'Lees een bundel in' : 'Lees een nieuwe bundel in'}
        onPick={async () => say(await bundle.pick())}
        onTake={async (file) => say(await bundle.take(file))}
      />
      {bundle.taken !== undefined && <p>{takenWords(bundle.taken)}</p>}
    </div>
  )
}
