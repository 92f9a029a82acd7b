// A scan of which nothing comes in: everybody fills in alone, and they lay their sheets beside each other.
import { numberWord } from '#shared/text.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { EndScan } from './end-scan.tsx'
import { GiveForm } from './hand-out.tsx'
import { ScanPapers } from './papers.tsx'
import type { ScanProps } from './scan-props.ts'
import { stepAnchor } from './steps.ts'

const TITLE = stepAnchor('hand-out')
const MINUTES = 45

export function BesideScan(props: ScanProps) {
  const mayWrite = useMayWrite()
  const isOpen = props.now.scan.state === 'open'
  return (
    <>
      <section className="stack" aria-labelledby={TITLE}>
        <h2 id={TITLE}>Vul in, en leg naast elkaar</h2>
        <ol className="measure">
          <li>Druk voor elke collega het formulier af.</li>
          <li>Iedereen vult alleen in, met pen. U ook.</li>
          <li>Iedereen houdt zijn eigen blad. Lever niets in.</li>
          <li>Praat daarna samen, ongeveer {MINUTES} minuten.</li>
        </ol>
        {mayWrite && isOpen && (
          <>
            <ScanPapers scanId={props.scanId} papers={['scan-form']} />
            <p className="measure">
              Liever op een scherm? Laat dan iedereen het formulier in een browser invullen en zelf afdrukken.
            </p>
            <GiveForm scanId={props.scanId} />
          </>
        )}
      </section>
      <section className="stack-s measure" aria-labelledby="scan.talk">
        <h2 id="scan.talk">Zo praat u erover</h2>
        <ul>
          <li>Begin met één stelling die goed gaat. Vraag: waarom eigenlijk?</li>
          <li>Neem dan {numberWord(2)} stellingen waarover u verschilt. Vraag: wie ziet iets anders?</li>
          <li>Neem één stelling die niemand weet. Vraag: wie zoekt het uit?</li>
          <li>Neem als laatste één stelling die aandacht vraagt.</li>
        </ul>
      </section>
      <EndScan
        {...props}
        stays="Het programma bewaart geen antwoorden. Bij “Uw scans” staat alleen dat u de scan hield, en wanneer."
      />
    </>
  )
}
