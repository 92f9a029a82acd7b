// The decision: what is adopted, when, by whom; what must be there first; and the button that records it.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { readyToAdopt } from '#shared/law/readiness.ts'
import { setAdopted, setAdopter, setAdoptionText } from '#shared/school/round-edits.ts'
import { DayField, TextField } from '../../components/fields.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useMissing } from '../../shell/content.ts'
import { goToField } from '../../shell/place.ts'
import { useMayWrite, useOpen, useSchool } from '../../shell/school-store.ts'
import { adopt } from './adopt.ts'
import { Adopted } from './adopted.tsx'
import { adoptedOptions, adopterOptions } from './adoption-words.ts'
import { READY_TO_ADOPT, RECORD } from './anchors.ts'
import { Choice } from './choice.tsx'
import { useGround, useOfferYear, useRound, useRoundKey } from './round.ts'
import { ReadinessBox } from './readiness-box.tsx'
import { WithHelp } from './step-section.tsx'

export function Adoption() {
  const isAdopted = useRound((round) => round.adoption.version !== '')
  const decision = useGround('decision')
  const guide = useGround('school-guide')
  return (
    <WithHelp help={<><GroundNote ground={guide} /><GroundNote ground={decision} /></>}>
      {isAdopted ? <Adopted /> : <Decision />}
    </WithHelp>
  )
}

function Decision() {
  const readiness = readyToAdopt(useMissing())
  return (
    <>
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
        description="Alleen de schoolgids sluit het schooljaar af. Alleen het hele SOP laat de vier jaar opnieuw beginnen."
        options={adoptedOptions(offerYear)}
        value={adoption.what}
        makeEdit={(value) => setAdopted(key, value)}
      />
      <DayField id="round.adoption.day" label="Dag van het besluit" description="Leg het besluit vast als het genomen is. Bijvoorbeeld 22-6-2027" value={adoption.day} makeEdit={(value) => setAdoptionText(key, 'day', value)} />
      <Choice id="round.adoption.by" legend="Wie stelt vast?" options={adopterOptions} value={adoption.by} makeEdit={(value) => setAdopter(key, value)} />
      {(adoption.by === 'director' || adoption.mandate !== '') && (
        <TextField
          id="round.adoption.mandate"
          label="Waar staat dat mandaat?"
          description="Bijvoorbeeld: managementstatuut van 2024, artikel 6"
          value={adoption.mandate}
          makeEdit={(value) => setAdoptionText(key, 'mandate', value)}
        />
      )}
      <TextField id="round.adoption.number" label="Nummer van het besluit" description="Mag leeg blijven." value={adoption.number} makeEdit={(value) => setAdoptionText(key, 'number', value)} />
    </div>
  )
}

/** Only for a window that may write. */
function Record({ isReady }: { readonly isReady: boolean }) {
  const mayWrite = useMayWrite()
  const schoolId = useOpen((state) => state.schoolId)
  const isExample = useSchool((school) => school.example)
  const key = useRoundKey()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string>()
  if (!mayWrite) return <p><Symbol name="lock" /> U kunt deze school hier alleen lezen. Het besluit legt u vast in het venster waarin u schrijft.</p>
  const record = async (): Promise<void> => {
    setRefused(undefined)
    setBusy(true)
    const problem = await adopt(schoolId, key)
    setBusy(false)
    setRefused(problem)
    // It could not keep the focus while it was off.
    if (problem !== undefined) goToField(RECORD)
  }
  return (
    <div className="stack-s" aria-busy={isBusy}>
      <p id="record-hint">
        {isReady
          ? 'Het programma bewaart dan het profiel zoals het nu is. Die versie blijft zoals zij is, ook als u daarna verder schrijft.'
          : 'U kunt het besluit vastleggen zodra alles er is wat hierboven staat.'}
        {isExample && ' Dit is een voorbeeldschool: u mag het gerust proberen.'}
      </p>
      <Button id={RECORD} disabled={!isReady || isBusy} aria-describedby="record-hint" onClick={() => void record()}>Leg het besluit vast</Button>
      <div aria-live="polite">
        {isBusy && <p>Het besluit wordt vastgelegd…</p>}
        {refused !== undefined && <p className="check-this"><Symbol name="warn" /> {refused}</p>}
      </div>
    </div>
  )
}
