// The decision: what the board is told, what is adopted, when and by whom, and what must be there first.
import { readyToAdopt } from '#shared/law/readiness.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import { DayField, TextField } from '../../components/fields.tsx'
import { useMissing } from '../../session/content.ts'
import { Adopted } from './adopted.tsx'
import { adoptedOptions, adopterOptions } from '#shared/year/round-words.ts'
import { READY_TO_ADOPT } from '../../session/year-anchors.ts'
import { BoardNote, type BoardNotePart } from './board-note.tsx'
import { Choice } from './choice.tsx'
import { useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { ReadinessBox } from './readiness-box.tsx'
import { Record } from './record.tsx'
import { Reopened } from './reopened.tsx'

interface AdoptionProps {
  readonly boardNote: BoardNotePart
}

export function Adoption({ boardNote }: AdoptionProps) {
  const isAdopted = useRound((round) => round.adoption.version !== '')
  return (
    <>
      {isAdopted ? <Adopted /> : <Decision boardNote={boardNote} />}
      {isAdopted && <BoardNote part={boardNote} />}
    </>
  )
}

function Decision({ boardNote }: AdoptionProps) {
  const readiness = readyToAdopt(useMissing())
  return (
    <>
      <Reopened />
      <BoardNote part={boardNote} />
      <Fields />
      <ReadinessBox
        id={READY_TO_ADOPT}
        title="Klaar om vast te stellen?"
        readiness={readiness}
        whenReady="Klaar om vast te stellen: alles wat er eerst moet zijn, staat er."
        whenNot="Nog niet klaar om vast te stellen. Dit moet er eerst zijn:"
      />
      <Record isReady={readiness.ready} />
    </>
  )
}

function Fields() {
  const adoption = useRound((round) => round.adoption)
  const offerYear = useOfferYear()
  const key = useRoundKey()
  return (
    <div className="stack">
      <Choice
        id="round.adoption.what"
        legend="Wat wordt vastgesteld?"
        description="De schoolgids zelf krijgt later een eigen datum. Alleen het hele SOP laat de vier jaar opnieuw beginnen."
        options={adoptedOptions(offerYear)}
        value={adoption.what}
        makeEdit={(value) => setRoundField(key, 'round.adoption.what', value)}
      />
      <DayField
        id="round.adoption.day"
        label="Dag van het besluit"
        description="Leg het besluit vast als het genomen is. Bijvoorbeeld 22-6-2027"
        value={adoption.day}
        makeEdit={(value) => setRoundField(key, 'round.adoption.day', value)}
      />
      <Choice
        id="round.adoption.by"
        legend="Wie stelt vast?"
        options={adopterOptions}
        value={adoption.by}
        makeEdit={(value) => setRoundField(key, 'round.adoption.by', value)}
      />
      {(adoption.by === 'director' || adoption.mandate !== '') && (
        <TextField
          id="round.adoption.mandate"
          label="Waar staat dat mandaat?"
          description="Bijvoorbeeld: managementstatuut van 2024, artikel 6"
          value={adoption.mandate}
          makeEdit={(value) => setRoundField(key, 'round.adoption.mandate', value)}
        />
      )}
      <TextField
        id="round.adoption.number"
        label="Nummer van het besluit"
        description="Mag leeg blijven."
        value={adoption.number}
        makeEdit={(value) => setRoundField(key, 'round.adoption.number', value)}
      />
    </div>
  )
}
