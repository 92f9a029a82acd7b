// A need on which the director decided: what she offers, or what it would take. It asks again where what it rested on is gone.
import { Button } from '@mantine/core'
import { needsContent } from '#assets/needs/index.ts'
import { needSoonWords, offerWords } from '#shared/documents/need-words.ts'
import { goneUnder, linksOf } from '#shared/needs/links.ts'
import { needAnchor } from '#shared/school/anchors.ts'
import { knownWord } from '#shared/school/field.ts'
import {
  asksAgain,
  linkKinds,
  offerNeed,
  setNeedSoon,
  setNeedText,
  type NamedNeed,
  type NeedOffer
} from '#shared/school/need-edits.ts'
import type { NeedRow, School } from '#shared/school/school.ts'
import { needSoons } from '#shared/school/vocabulary.ts'
import { capital, listedPhrases } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ChoiceField, LongTextField, TextField } from '../../components/fields.tsx'
import { ReasonList, reasonOf } from '../../components/need-reason.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { clear, confirm, notNow } from './acts.ts'
import { CONFIRMED, OTHERS } from './anchors.ts'
import { LinkTicks } from './link-ticks.tsx'
import { Levels } from './levels.tsx'
import { InTheList, needsMeantBy, NeedHints } from './own-name.tsx'

interface DecidedNeedProps {
  readonly row: NeedRow
}

const namedOf = ({ need, name }: NeedRow): NamedNeed => ({ id: need, name })

export function DecidedNeed({ row }: DecidedNeedProps) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const school = useLateSchool()
  const asks = asksAgain(school, row)
  return (
    <li className="agreement">
      <h3 id={needAnchor(row.need, 'name')} tabIndex={-1}>
        {row.name.trim() === '' ? 'Hulpvraag zonder naam' : row.name}
      </h3>
      <NeedHints school={school} row={row} part="name" />
      {!row.notNow && (
        <p>
          <Symbol name="done" /> {offerWords(row, words)}
        </p>
      )}
      {row.notNow && (
        <LongTextField
          id={needAnchor(row.need, 'needed')}
          label={
            <>
              Wat zou nodig zijn?<span className="unseen"> {row.name}</span>
            </>
          }
          value={row.needed}
          makeEdit={(value) => setNeedText(row.need, 'needed', value)}
        />
      )}
      {row.notNow && <NeedHints school={school} row={row} part="needed" />}
      {asks && <AsksAgain school={school} row={row} />}
      {!row.notNow && (
        <Disclosure
          summary={
            <>
              {mayWrite ? 'Wijzig of vul aan' : 'Lees meer'}
              <span className="unseen">: {row.name}</span>
            </>
          }
          holds={(['own-name', 'levels', 'soon', 'places'] as const).map((field) => needAnchor(row.need, field))}
        >
          <More row={row} school={school} />
        </Disclosure>
      )}
      {row.notNow && mayWrite && <Acts row={row} />}
    </li>
  )
}

/** Of what it rests on, what holds. */
function heldOf(school: School, row: NeedRow): NeedOffer['links'] {
  const held = linksOf(school, row)
  const ids = (kind: (typeof linkKinds)[number]): readonly string[] =>
    held.filter((link) => link.kind === kind).map(({ id }) => id)
  return {
    arrangements: ids('arrangements'),
    expertise: ids('expertise'),
    facilities: ids('facilities'),
    partners: ids('partners')
  }
}

function AsksAgain({ school, row }: DecidedNeedProps & { readonly school: School }) {
  const today = useToday()
  const mayWrite = useMayWrite()
  const gone = goneUnder(school, row)
  const names = gone.map(({ name }) => (name === undefined ? 'iets dat u weghaalde' : `“${name}”`))
  return (
    <div className="banner" data-tone="note">
      <p>
        <strong>Klopt dit nog?</strong>{' '}
        {gone.length === 0
          ? 'Wat hierbij hoort, is veranderd.'
          : `Dit rustte op ${listedPhrases(names)}. Dat is er nu niet meer.`}
      </p>
      {mayWrite && (
        <div className="row">
          <Button
            variant="default"
            onClick={() =>
              confirm(
                namedOf(row),
                { levels: row.levels, links: heldOf(school, row) },
                today,
                needAnchor(row.need, 'name')
              )
            }
          >
            Dit klopt nog<span className="unseen">: {row.name}</span>
          </Button>
        </div>
      )}
    </div>
  )
}

const soonOptions = needSoons.map((value) => ({
  value,
  label: value === 'unknown' ? 'Kies' : capital(needSoonWords[value])
}))

function More({ row, school }: DecidedNeedProps & { readonly school: School }) {
  const today = useToday()
  const mayWrite = useMayWrite()
  const name = <span className="unseen"> {row.name}</span>
  const isOwn = !needsContent.needs.some(({ id }) => id === row.need)
  const isOfPartnership = school.internal.template.needs.some(({ need }) => need === row.need)
  const offer = (change: Partial<NeedOffer>): void =>
    edit(offerNeed(newId(), namedOf(row), { levels: row.levels, links: row, ...change }, today))
  return (
    <div className="form">
      {isOwn && (
        <TextField
          id={needAnchor(row.need, 'own-name')}
          label={<>Hoe noemt u deze hulpvraag?{name}</>}
          value={row.name}
          makeEdit={(value) => setNeedText(row.need, 'name', value)}
        />
      )}
      {isOwn && !isOfPartnership && (
        <div role="status">
          <InTheList meant={needsMeantBy(school, row.name)} />
        </div>
      )}
      {mayWrite && (
        <Levels
          need={namedOf(row)}
          value={row.levels}
          oneAtLeast
          onChange={(level, on) =>
            offer({ levels: on ? [...row.levels, level] : row.levels.filter((one) => one !== level) })
          }
        />
      )}
      <ChoiceField
        id={needAnchor(row.need, 'soon')}
        label={<>Hoe snel kan dit?{name}</>}
        value={knownWord(needSoons, row.soon)}
        options={soonOptions}
        makeEdit={(value) => setNeedSoon(row.need, needSoons.find((soon) => soon === value) ?? 'unknown')}
      />
      <TextField
        id={needAnchor(row.need, 'places')}
        label={<>Hoeveel plekken zijn er?{name}</>}
        description="Alleen voor het samenwerkingsverband. Voor hoeveel leerlingen tegelijk. Schrijf niet of er nu een plek vrij is."
        value={row.places}
        makeEdit={(value) => setNeedText(row.need, 'places', value)}
      />
      {mayWrite ? (
        <LinkTicks row={row} school={school} onChange={(links) => offer({ links })} />
      ) : (
        <ReasonList reasons={linksOf(school, row).map(reasonOf)} />
      )}
      {mayWrite && <Acts row={row} />}
    </div>
  )
}

function Acts({ row }: DecidedNeedProps) {
  const today = useToday()
  const name = <span className="unseen">: {row.name}</span>
  return (
    <div className="row">
      {!row.notNow && (
        <button type="button" className="text-button" onClick={() => notNow(namedOf(row), today)}>
          Nu niet{name}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => clear(namedOf(row), row.notNow ? OTHERS : CONFIRMED)}
      >
        Maak leeg{name}
      </button>
    </div>
  )
}
