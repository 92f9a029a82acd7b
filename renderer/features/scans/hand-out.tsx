// Handing out the form: as a file that opens in any browser, in a zip, or on paper.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import type { PlacedFile } from '#shared/contract/contract.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { PlacedFiles } from '../../components/placed-files.tsx'
import { askOrTell } from '../../session/host.ts'
import { useOpen } from '../../session/school-store.ts'
import { questionnaires } from './content.ts'
import { ScanPapers } from './papers.tsx'
import { Promises } from './promises.tsx'
import type { ScanProps } from './scan-props.ts'
import { stepAnchor } from './steps.ts'

const TITLE = stepAnchor('hand-out')

export function HandOut({ scanId, now: { scan } }: ScanProps) {
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Deel het formulier uit
      </h2>
      <p className="measure">
        Het formulier is een bestand dat in elke browser opent, ook op een telefoon. Het werkt zonder internet. Wie
        klaar is, slaat een bestand met antwoorden op, of schrijft een korte code over.
      </p>
      <GiveForm scanId={scanId} />
      <HowTo {...questionnaires[scan.questionnaire]} />
      <ScanPapers scanId={scanId} papers={['scan-form']} />
      <Disclosure summary="Wat kunt u beloven, en wat blijft er bewaard?">
        <div className="stack">
          <Promises questionnaire={scan.questionnaire} mode={scan.mode} level={3} />
        </div>
      </Disclosure>
    </section>
  )
}

export function GiveForm({ scanId }: { readonly scanId: string }) {
  const schoolId = useOpen((state) => state.schoolId)
  const [busy, setBusy] = useState<'form' | 'zip'>()
  const [placed, setPlaced] = useState<PlacedFile>()
  const give = async (as: 'form' | 'zip'): Promise<void> => {
    setBusy(as)
    const file = await askOrTell('scans.handOut', { schoolId, scanId, as })
    setBusy(undefined)
    setPlaced(file)
  }
  return (
    <div className="stack-s">
      <div className="row">
        <Button loading={busy === 'form'} onClick={() => void give('form')}>
          Maak het formulier
        </Button>
        <Button variant="default" loading={busy === 'zip'} onClick={() => void give('zip')}>
          Maak één ingepakt bestand (zip)
        </Button>
      </div>
      <PlacedFiles files={placed === undefined ? [] : [placed]} />
    </div>
  )
}

const HowTo = ({ gatherer, open }: Pick<Questionnaire, 'gatherer' | 'open'>) => (
  <ul className="measure">
    <li>Mailen: voeg het bestand toe. Houdt uw mail het tegen? Neem dan het ingepakte bestand (zip).</li>
    <li>
      Eén computer van de school: open het formulier in een browser. Laat iedereen om de beurt invullen, en de code op
      een briefje schrijven.{open.length > 0 && ' Open antwoorden gaan met de code niet mee.'} Sla er geen bestanden op:
      een ander kan die openen.
    </li>
    <li>
      Via {gatherer}: die deelt uit, verzamelt de bestanden en geeft u alleen een map met alle bestanden. In die map is
      te zien wanneer elk bestand is opgeslagen.
    </li>
    <li>Papier: laat de bladen in een doos of een envelop doen. U typt ze daarna snel over.</li>
  </ul>
)
