// What goes out: who the school is, what it offers, what it does not say, and from which version. And making it, in each form.
import { useMemo } from 'react'
import texts from '#assets/documents/delivery.json' with { type: 'json' }
import { fill } from '#shared/catalogue/fill.ts'
import type { Delivery } from '#shared/delivery/delivery.ts'
import { overviewOf, type DeliveryOverview } from '#shared/delivery/overview.ts'
import { neededInOrder } from '#shared/documents/delivery-source.ts'
import { delivery as kind, deliveryFrom } from '#shared/documents/kinds/delivery.ts'
import { isFile, type DocumentForm } from '#shared/documents/forms.ts'
import type { DocumentSource } from '#shared/documents/source.ts'
import { standingOf } from '#shared/documents/standing.ts'
import { writtenDay } from '#shared/documents/written-day.ts'
import { listAnchor } from '#shared/school/lists.ts'
import { counted } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { FromVersion } from '../../components/from-version.tsx'
import { ToScreen } from '../../components/link.tsx'
import { FormButtons, MakingOrLast, useForms } from '../../components/make-one.tsx'
import { Obstacles } from '../../components/obstacles.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { UnconfirmedNeeds } from '../../components/unconfirmed-needs.tsx'
import { useMaking } from '../../session/making.ts'
import { documentScreen } from '../../session/screens.ts'
import { useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'

export const Delivered = () => (
  <FromVersion id="delivery.delivered" title="Wat u levert">
    {(source, versionId) => <Told source={source} versionId={versionId} />}
  </FromVersion>
)

function Told({ source, versionId }: { readonly source: DocumentSource; readonly versionId: string | null }) {
  const { told, standing, overview } = useMemo(() => {
    const made = deliveryFrom(source)
    return {
      told: made,
      standing: standingOf(kind, source),
      overview: overviewOf(made, source.school, neededInOrder)
    }
  }, [source])
  return (
    <>
      <p className="row">
        <Symbol name={told.concept ? 'busy' : 'done'} />{' '}
        <strong>{told.concept ? 'Dit is een concept' : 'Klaar om te leveren'}</strong>
      </p>
      <Obstacles obstacles={standing.obstacles} />
      <Facts told={told} />
      <Needs overview={overview} />
      <Make versionId={versionId} />
    </>
  )
}

function Facts({ told: { school, profile, concept } }: { readonly told: Delivery }) {
  const { facts } = texts
  const rows: readonly (readonly [name: string, value: string])[] = [
    [facts.school, school.name],
    [facts.code, school.code],
    [facts.place, school.place],
    [facts.board, school.board],
    [facts.partnerships, school.partnerships.join(', ')],
    [facts.version, concept ? facts.ofConcept : profile.version],
    [facts.adviceOn, writtenDay(profile.adviceOn)],
    [facts.referenceDay, writtenDay(profile.referenceDay)]
  ]
  return (
    <>
      <dl className="facts" data-wide>
        {rows
          .filter(([name, value]) => value !== '' || name === facts.code)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value === '' ? 'Niet ingevuld' : value}</dd>
            </div>
          ))}
      </dl>
      {school.code === '' && (
        <p className="measure">
          Met de BRIN en het nummer van de vestiging weet het samenwerkingsverband zeker welke school dit is.{' '}
          <ToScreen screen={{ name: 'details' }} field={listAnchor('locations')}>
            Vul de BRIN in bij Gegevens
          </ToScreen>
          .
        </p>
      )}
    </>
  )
}

function Needs({ overview: { offered, notNow, open, placesUnread } }: { readonly overview: DeliveryOverview }) {
  return (
    <div className="stack-s">
      <h3>Hulpvragen</h3>
      <p>
        Bij {counted(offered.length, 'hulpvraag', 'hulpvragen')} zegt u wat u biedt.{' '}
        <ToScreen screen={{ name: 'needs' }}>Naar Hulpvragen</ToScreen>
      </p>
      <UnconfirmedNeeds />
      <Names title="Nu niet" names={notNow.map(({ name }) => name)} />
      <Names title="Niet ingevuld: dat is geen “nee”" names={open.map(({ name }) => name)} />
      <Names
        title="Plekken: wij lezen hier geen getal. Ze gaan mee als “niet geteld”"
        names={placesUnread.map(({ name }) => name)}
      />
    </div>
  )
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <Disclosure summary={`${title} (${names.length})`}>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

const MAKE = 'delivery.make'

function Make({ versionId }: { readonly versionId: string | null }) {
  const isNewer = useOpen(({ access }) => access.mode === 'read' && access.reason === 'newer-version')
  const making = useMaking()
  const words = useWords()
  const offered = useForms(kind.id).filter(isFile)
  const make = (form: DocumentForm): void => void making.make({ kinds: [kind.id], form, versionId })
  if (isNewer) return null
  return (
    <div className="stack" aria-busy={making.isRunning}>
      <h3>Maak de bestanden</h3>
      <p className="measure">
        {fill(
          'Stuurt u dit naar {het samenwerkingsverband}? Maak dan het gegevensbestand en stuur het als bijlage mee met uw mail. Het programma daar leest alles eruit. Het document is om te lezen. De tabel is voor Excel en heeft alleen de hulpvragen. De namen van de kolommen zijn Engels en liggen vast: zo herkent een programma ze.',
          words
        )}
      </p>
      <FormButtons id={MAKE} offered={jsonFirst(offered)} making={making} onForm={make} />
      <MakingOrLast kind={kind.id} making={making} />
      <p>
        <ToScreen screen={documentScreen(kind.path, versionId)}>Lees eerst hoe het document wordt</ToScreen>
      </p>
    </div>
  )
}

/** What the partnership's program reads comes first. */
const jsonFirst = (offered: readonly DocumentForm[]): readonly DocumentForm[] =>
  offered.toSorted((one, other) => Number(other === 'json') - Number(one === 'json'))

export const WhatIsThis = () => (
  <Disclosure summary={texts.headings.about}>
    <div className="stack-s measure">
      {texts.fileAbout.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  </Disclosure>
)
