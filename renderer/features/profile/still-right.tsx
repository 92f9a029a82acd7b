// "Klopt nog": in one click, with whom it was discussed.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseDay, writeDay, type SchoolYear } from '#shared/day.ts'
import { confirmSection, setConfirmedWith, withdrawConfirmation } from '#shared/school/edits.ts'
import type { Confirmation, SectionId } from '#shared/school/school.ts'
import { TextField } from '../../components/fields.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { useLooked } from '../../session/looked.ts'
import { goToField } from '../../session/place.ts'
import { useOfferYear } from '../../session/round.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { confirmationAnchor } from '#shared/school/anchors.ts'
import { confirmationFor, isLongUnchanged } from '#shared/school/confirmations.ts'

export function StillRight({ id }: { readonly id: SectionId }) {
  const offerYear = useOfferYear()
  const confirmations = useSchool((school) => school.sections[id].confirmations)
  const mayWrite = useMayWrite()
  const confirmation = confirmationFor(confirmations, offerYear)
  return (
    <div className="stack-s">
      <h3>Klopt dit onderdeel nog?</h3>
      {isLongUnchanged(confirmations, offerYear) && (
        <p>
          <Symbol name="unknown" /> <strong>Drie jaar niet gewijzigd.</strong> Laat iemand die dit nog niet kent de
          tekst lezen. Klopt het echt nog?
        </p>
      )}
      {confirmation !== undefined ? (
        <Confirmed id={id} confirmation={confirmation} offerYear={offerYear} />
      ) : mayWrite ? (
        <Ask id={id} />
      ) : (
        <p>Dit is voor {offerYear} nog niet nagekeken.</p>
      )}
    </div>
  )
}

const WITH = 'Met wie hebt u dit besproken?'

function Ask({ id }: { readonly id: SectionId }) {
  const looked = useLooked()
  const [who, setWho] = useState('')
  const confirm = (): void => {
    edit(confirmSection(id, looked(who)))
    goToField(`${id}.withdraw`)
    announce('Genoteerd: dit onderdeel klopt nog.')
  }
  return (
    <>
      <p className="soft">Keek u dit onderdeel na en hoeft er niets te veranderen? Dan bent u met één klik klaar.</p>
      <div className="still-right" data-own-undo>
        <TextInput
          id={`${id}.with`}
          label={WITH}
          description="Bijvoorbeeld: het team"
          value={who}
          autoComplete="off"
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <Button variant="default" onClick={confirm}>
          Klopt nog
        </Button>
      </div>
    </>
  )
}

interface ConfirmedProps {
  readonly id: SectionId
  readonly confirmation: Confirmation
  readonly offerYear: SchoolYear
}

function Confirmed({ id, confirmation, offerYear }: ConfirmedProps) {
  const mayWrite = useMayWrite()
  const day = parseDay(confirmation.day)
  const withdraw = (): void => {
    edit(withdrawConfirmation(id, offerYear))
    goToField(`${id}.with`)
    announce('Teruggenomen.')
  }
  return (
    <>
      <p>
        <Symbol name="done" /> <strong>Klopt nog</strong>, voor {offerYear}
        {day !== undefined && <>. Nagekeken op {writeDay(day)}</>}.
      </p>
      <TextField
        id={confirmationAnchor(id, offerYear)}
        label={WITH}
        value={confirmation.with}
        makeEdit={(value) => setConfirmedWith(id, offerYear, value)}
      />
      {mayWrite && (
        <button type="button" className="text-button" id={`${id}.withdraw`} onClick={withdraw}>
          Neem ‘Klopt nog’ terug
        </button>
      )}
    </>
  )
}
