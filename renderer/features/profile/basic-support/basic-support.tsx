// The section "Basisondersteuning": first the list of the SWV, then per agreement how the school keeps it.
import { memo, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { isStatusOpen } from '#shared/law/basic-support-rules.ts'
import { setPlanYears } from '#shared/school/edits.ts'
import { TextField } from '../../../components/fields.tsx'
import { ToScreen } from '../../../components/link.tsx'
import { useMayWrite, useOpen, useSchool } from '../../../session/school-store.ts'
import { AgreementCard } from './agreement-card.tsx'
import { ListChoice } from './list-choice.tsx'
import { PasteList } from './paste-list.tsx'

export function BasicSupport() {
  const hasList = useSchool((school) => school.sections.basicSupport.agreements.length > 0)
  return hasList ? <WithList /> : <ListChoice />
}

function WithList() {
  const source = useSchool((school) => school.sections.basicSupport.source)
  const planYears = useSchool((school) => school.sections.basicSupport.planYears)
  const mayWrite = useMayWrite()
  const [replaces, setReplaces] = useState(false)
  return (
    <div className="stack">
      {source === 'example' && (
        <div className="banner" data-tone="note">
          <p>
            <strong>Dit is een voorbeeldlijst.</strong> Zij is nooit definitief. Vraag uw samenwerkingsverband om de
            eigen lijst en zet die hiervoor in de plaats.
          </p>
        </div>
      )}
      <div className="form">
        <TextField
          id="basicSupport.planYears"
          label="Jaren van het ondersteuningsplan"
          description="Het plan van uw samenwerkingsverband waarin deze afspraken staan, bijvoorbeeld 2025-2029"
          value={planYears}
          makeEdit={setPlanYears}
        />
      </div>
      <Progress />
      <details className="small">
        <summary>Kan ik een afspraak weglaten of toevoegen?</summary>
        <p>
          Nee. De lijst is van uw samenwerkingsverband. Doet u iets nog niet? Kies dan <em>Nog niet</em> en noem een
          eerste stap. Wat u méér doet, hoort bij onderdeel 5 (Extra ondersteuning). Heeft uw samenwerkingsverband een
          nieuwe lijst? Dan vervangt u de hele lijst. Bij een afspraak met dezelfde woorden blijft staan wat u schreef.
        </p>
      </details>
      {mayWrite && !replaces && (
        <button type="button" className="text-button" id="basicSupport.list" onClick={() => setReplaces(true)}>
          Plaats een nieuwe lijst van het samenwerkingsverband
        </button>
      )}
      {mayWrite && !replaces && (
        <p>
          Kreeg u de lijst als bestand?{' '}
          <ToScreen screen={{ name: 'retype' }} field="template.choose">
            Lees de lijst van uw samenwerkingsverband in
          </ToScreen>
          .
        </p>
      )}
      {replaces && <PasteList onDone={() => setReplaces(false)} />}
      <h2>Afspraken</h2>
      <AgreementList />
    </div>
  )
}

function Progress() {
  const [answered, total] = useOpen(
    useShallow(({ school }) => {
      const { agreements } = school.sections.basicSupport
      return [agreements.filter((agreement) => !isStatusOpen(agreement)).length, agreements.length] as const
    })
  )
  return (
    <p>
      Bij {answered} van de {total} afspraken hebt u gekozen.
    </p>
  )
}

/** From this many agreements on, what is out of sight is not laid out. */
const LONG = 60

/** Rendered anew only when the list itself changes; each card follows its own agreement. */
const AgreementList = memo(function AgreementList() {
  const ids = useOpen(
    useShallow(({ school }) => school.sections.basicSupport.agreements.map((agreement) => agreement.id))
  )
  return (
    <ol className="agreements" data-long={ids.length > LONG || undefined}>
      {ids.map((id, index) => (
        <AgreementCard key={id} id={id} index={index} />
      ))}
    </ol>
  )
})
