// "Hulpvragen": what the profile lets us propose, what the director confirmed, and all others. Nothing has to be filled in, and nothing is counted.
import { useMemo, useState } from 'react'
import { admissionContent, needsContent } from '#assets/needs/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { hasPartnership } from '#shared/law/applies.ts'
import { proposedNeeds, type ProposedNeed } from '#shared/needs/proposed.ts'
import { needAnchor } from '#shared/school/anchors.ts'
import { asksAgain } from '#shared/school/need-edits.ts'
import type { NeedRow } from '#shared/school/school.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { FindNeed, useFoundNeeds } from '../../components/find-need.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { useSectionPage } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { goToField, useExpectedField } from '../../session/place.ts'
import { useMayWrite, useOpen, useSchool } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { CONFIRMED, OTHERS, PROPOSED } from './anchors.ts'
import { begunNames } from '../../session/begun-needs.ts'
import { DecidedNeed } from './decided-need.tsx'
import { OpenNeed } from './open-need.tsx'
import { OwnNeed } from './own-need.tsx'

const FIND = 'needs.find'

export default function NeedsScreen() {
  const page = useSectionPage('extraSupport')
  const expected = useExpectedField()
  const isDelivered = useSchool(hasPartnership)
  const [typed, setTyped] = useState('')
  const found = useFoundNeeds(typed, 'own')
  // A link or undo leads to a need that is not among what was found.
  if (
    typed !== '' &&
    expected?.startsWith('need:') === true &&
    found?.some(({ need }) => isOf(expected, need)) !== true
  )
    setTyped('')
  return (
    <Page
      title="Wat kan uw school bij welke hulpvraag?"
      windowTitle="Hulpvragen"
      above={
        <>
          {page.part} · {page.number}.{' '}
          <ToScreen screen={{ name: 'section', section: 'extraSupport' }}>{page.title}</ToScreen>
        </>
      }
      intro={
        <>
          <p>
            Een hulpvraag is wat een leerling nodig heeft. Wij kijken wat er al in uw profiel staat en doen een
            voorstel. U beslist. U hoeft niet alles in te vullen: wat leeg blijft, is geen “nee”.
          </p>
          <p>
            <strong>{admissionContent.sentences.promise}</strong>
          </p>
        </>
      }
    >
      <div className="stack-l">
        <Begun />
        <FindNeed id={FIND} label="Zoek een hulpvraag" typed={typed} onType={setTyped} found={found} />
        {/* What finds nothing leaves the lists to look in. */}
        <Lists found={found?.length === 0 ? undefined : found?.map(({ need }) => need)} />
        {isDelivered && (
          <p className="measure">
            Dit gaat mee met uw <ToScreen screen={{ name: 'delivery' }}>levering aan het samenwerkingsverband</ToScreen>
            .
          </p>
        )}
      </div>
    </Page>
  )
}

/** Of what she had chosen when she left, and did not confirm. */
function Begun() {
  const schoolId = useOpen((state) => state.schoolId)
  const rows = useSchool(({ sections }) => sections.extraSupport.needs)
  const [begun] = useState(() => begunNames(schoolId))
  const open = begun.filter((one) => !rows.some(({ need }) => need === one.need))
  if (open.length === 0) return null
  return (
    <div className="banner" data-tone="note">
      <p>U koos hier al iets, maar bevestigde het nog niet:</p>
      <div className="row">
        {open.map(({ need, name }) => (
          <button key={need} type="button" className="text-button" onClick={() => goToField(needAnchor(need, 'name'))}>
            {name}
          </button>
        ))}
      </div>
    </div>
  )
}

const isOf = (field: string, { id }: Need): boolean => field.startsWith(`need:${id}.`)

function Lists({ found }: { readonly found: readonly Need[] | undefined }) {
  const school = useLateSchool()
  const mayWrite = useMayWrite()
  const words = useWords()
  const rows = useSchool(({ sections }) => sections.extraSupport.needs)
  const proposals = useMemo(() => proposedNeeds(school, needsContent), [school])
  const [later, setLater] = useState<readonly string[]>([])
  const rowOf = (id: string): NeedRow | undefined => rows.find(({ need }) => need === id)
  const proposalOf = (id: string): ProposedNeed | undefined => proposals.find(({ need }) => need.id === id)

  if (found !== undefined)
    return (
      <ul className="agreements">
        {found.map((need) => {
          const row = rowOf(need.id)
          return row === undefined ? (
            <OpenNeed key={need.id} need={need} proposal={proposalOf(need.id)} next={needAnchor(need.id, 'name')} />
          ) : (
            <DecidedNeed key={need.id} row={row} />
          )
        })}
      </ul>
    )

  const open = mayWrite ? proposals.filter(({ need }) => rowOf(need.id) === undefined) : []
  const now = open.filter(({ need }) => !later.includes(need.id))
  const [first] = now
  const aside = open.filter(({ need }) => later.includes(need.id))
  const decided = inOrder(rows)
  const again = decided.filter((row) => asksAgain(school, row))
  const confirmed = decided.filter((row) => !row.notNow && !again.includes(row))
  const impossible = decided.filter((row) => row.notNow)
  /** The one after it, or before it where it is the last. */
  const nextOf = (at: number): string => {
    const next = now[at + 1] ?? now[at - 1]
    return next === undefined ? CONFIRMED : needAnchor(next.need.id, 'name')
  }
  return (
    <>
      {again.length > 0 && (
        <Part id="needs.again" title="Kijk hier nog eens naar">
          <Decided rows={again} />
        </Part>
      )}
      {open.length > 0 && (
        <Part id={PROPOSED} title="Wij stellen voor">
          {now.length === 0 && <p>Hier ligt nu niets meer.</p>}
          <ul className="agreements">
            {now.map((proposal, at) => (
              <OpenNeed
                key={proposal.need.id}
                need={proposal.need}
                proposal={proposal}
                next={nextOf(at)}
                onLater={() => {
                  setLater([...later, proposal.need.id])
                  goToField(now.length === 1 ? PROPOSED : nextOf(at))
                }}
              />
            ))}
          </ul>
          {aside.length > 0 && (
            <Disclosure summary="Voor later" holds={aside.map(({ need }) => needAnchor(need.id, 'name'))}>
              <p>Als u hier terugkomt, stellen wij dit weer voor.</p>
              <ul className="agreements">
                {aside.map((proposal) => (
                  <OpenNeed key={proposal.need.id} need={proposal.need} proposal={proposal} next={PROPOSED} />
                ))}
              </ul>
            </Disclosure>
          )}
        </Part>
      )}
      <Part id={CONFIRMED} title="Bevestigd">
        {confirmed.length === 0 ? <p>Hier komt wat u bevestigt.</p> : <Decided rows={confirmed} />}
      </Part>
      {impossible.length > 0 && (
        <Part id="needs.not-now" title="Nu niet">
          <p className="measure">
            {fill('Dit staat niet in uw profiel. Wat nodig zou zijn, leest alleen {het samenwerkingsverband}.', words)}
          </p>
          <Decided rows={impossible} />
          {first !== undefined && (
            <button type="button" className="text-button" onClick={() => goToField(needAnchor(first.need.id, 'name'))}>
              Verder met de voorstellen
            </button>
          )}
        </Part>
      )}
      <Part id={OTHERS} title="Alle andere">
        <p>Nog niet ingevuld. Kijk gerust of er iets bij staat dat u biedt.</p>
        <OfPartnership decided={rows} />
        <Others decided={rows} proposed={proposals} />
        {mayWrite && <OwnNeed />}
      </Part>
    </>
  )
}

function Part({
  id,
  title,
  children
}: {
  readonly id: string
  readonly title: string
  readonly children: React.ReactNode
}) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

const Decided = ({ rows }: { readonly rows: readonly NeedRow[] }) => (
  <ul className="agreements">
    {rows.map((row) => (
      <DecidedNeed key={row.need} row={row} />
    ))}
  </ul>
)

/** In the order of the list; what it does not know, of another program or an SWV, comes last. */
function inOrder(rows: readonly NeedRow[]): readonly NeedRow[] {
  const { needs } = needsContent
  const placeOf = ({ need }: NeedRow): number => {
    const at = needs.findIndex(({ id }) => id === need)
    return at === -1 ? needs.length : at
  }
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** What the partnership asks in its own list and ours does not have. */
function OfPartnership({ decided }: Pick<OthersProps, 'decided'>) {
  const listed = useSchool(({ internal }) => internal.template.needs)
  const words = useWords()
  const own = listed
    .filter(
      ({ need }) => !needsContent.needs.some(({ id }) => id === need) && !decided.some((row) => row.need === need)
    )
    .map(({ need, name, plain }) => ({ id: need, name, plain }))
  if (own.length === 0) return null
  return (
    <Disclosure
      summary={fill('Uit de lijst van {het samenwerkingsverband}', words)}
      holds={own.map(({ id }) => needAnchor(id, 'name'))}
    >
      <ul className="agreements">
        {own.map((need) => (
          <OpenNeed key={need.id} need={need} proposal={undefined} next={needAnchor(need.id, 'name')} />
        ))}
      </ul>
    </Disclosure>
  )
}

interface OthersProps {
  readonly decided: readonly NeedRow[]
  readonly proposed: readonly ProposedNeed[]
}

function Others({ decided, proposed }: OthersProps) {
  const sector = useSchool(({ identity }) => identity.sector)
  const known = new Set([...decided.map(({ need }) => need), ...proposed.map(({ need }) => need.id)])
  return needsContent.clusters.map(({ id: cluster, title }) => {
    const needs = needsContent.needs.filter(
      (need) => need.cluster === cluster && need.sectors.includes(sector) && !known.has(need.id)
    )
    if (needs.length === 0) return null
    return (
      <Disclosure key={cluster} summary={title} holds={needs.map(({ id }) => needAnchor(id, 'name'))}>
        <ul className="agreements">
          {needs.map((need) => (
            <OpenNeed key={need.id} need={need} proposal={undefined} next={needAnchor(need.id, 'name')} />
          ))}
        </ul>
      </Disclosure>
    )
  })
}
