// "Wat hebt u al?": what the director has at hand decides the advice, and an old profile brings the first date.
import { sopAdoptionAnchor } from '#shared/school/anchors.ts'
import { useState } from 'react'
import { setSopAdoption } from '#shared/school/edits.ts'
import { DayField } from '../../components/fields.tsx'
import { newId } from '../../session/new-id.ts'
import { useSchool } from '../../session/school-store.ts'

type Kind = 'old-sop' | 'questionnaire' | 'nothing'

const kinds: readonly { readonly kind: Kind; readonly words: string; readonly about: string }[] = [
  { kind: 'old-sop', words: 'Een eerder profiel (SOP) in Word', about: 'Bijvoorbeeld van vier jaar geleden' },
  {
    kind: 'questionnaire',
    words: 'Een ingevulde vragenlijst van de regio',
    about: 'Zoals een vragenlijst van uw samenwerkingsverband'
  },
  { kind: 'nothing', words: 'Nog niets', about: 'U begint met een lege bladzijde' }
]

export function WhatIsThere() {
  const [kind, setKind] = useState<Kind>()
  return (
    <div className="stack">
      <fieldset className="plain-set stack-s">
        <legend className="unseen">Wat hebt u al?</legend>
        {kinds.map((one) => (
          <label key={one.kind} className="check">
            <input type="radio" name="begin.kind" checked={kind === one.kind} onChange={() => setKind(one.kind)} />
            <span className="said">
              {one.words}
              <br />
              <span className="soft">{one.about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">{kind !== undefined && <Advice kind={kind} />}</div>
      {kind === 'old-sop' && <LastAdopted />}
    </div>
  )
}

function Advice({ kind }: { readonly kind: Kind }) {
  switch (kind) {
    case 'old-sop':
      return (
        <p className="measure">
          Mooi: houd dat document straks open in Word. Bij elk onderdeel kunt u een stuk tekst of een tabel kopiëren en
          hier plakken. Lees daarna wat nog klopt.
        </p>
      )
    case 'questionnaire':
      return (
        <p className="measure">
          Houd de antwoorden straks bij de hand. Lijsten uit Excel of van een webpagina kunt u plakken bij
          Basisondersteuning, Deskundigheid en Voorzieningen.
        </p>
      )
    case 'nothing':
      return (
        <p className="measure">
          Dat is geen probleem. Begin met wat u kunt aankruisen. De vragen bij elk onderdeel helpen u daarna op weg, en
          er is overal een voorbeeld.
        </p>
      )
  }
}

/** An old profile has a day on which it was adopted: the four years count from it. */
function LastAdopted() {
  const adoptions = useSchool((school) => school.rhythms.sopAdoptions)
  const [id] = useState(newId)
  const first = adoptions[0] ?? { id, day: '' }
  return (
    <div className="form">
      <DayField
        id={sopAdoptionAnchor(first.id)}
        label="Wanneer is dat profiel vastgesteld? (mag later)"
        value={first.day}
        makeEdit={(value) => setSopAdoption(first.id, value)}
      />
    </div>
  )
}
