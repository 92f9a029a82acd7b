// The roles beside each other, the largest difference first; and per statement what was agreed.
import { fill } from '#shared/catalogue/fill.ts'
import { rolesBesideEachOther, type StatementByRole } from '#shared/questionnaire/roles.ts'
import type { Agreement } from '#shared/questionnaire/scan.ts'
import { askOrTell } from '../../session/host.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { Agreements } from './agreements.tsx'
import { answerWords, questionnaires, statementsOf } from './content.ts'
import { meanWords, tenthsWords } from './outcome-words.ts'
import type { ScanProps } from './scan-props.ts'
import { askedAs } from './scan-words.ts'
import { useSaving } from './use-saving.ts'

interface RolesBesideProps extends ScanProps {
  readonly agreements: readonly Agreement[]
  readonly onAgree: (all: readonly Agreement[]) => void
}

export function RolesBeside({ scanId, now: { scan }, agreements, onAgree }: RolesBesideProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const mayWrite = useMayWrite()
  const questionnaire = questionnaires[scan.questionnaire]
  const statements = rolesBesideEachOther(questionnaire, scan.openForms)
  const { later } = useSaving((all: readonly Agreement[]) =>
    askOrTell('scans.saveAgreements', { schoolId, scanId, agreements: [...all] })
  )
  const change = (all: readonly Agreement[]): void => {
    onAgree(all)
    later(all)
  }
  return (
    <section className="stack" aria-labelledby="scan.beside">
      <h2 id="scan.beside">Naast elkaar</h2>
      {statements.length === 0 ? (
        <p className="measure">Er zijn nog geen antwoorden. Vul eerst in wat elke deelnemer koos.</p>
      ) : (
        <>
          <p className="measure">
            Bovenaan staat waar u het meest verschilt. Maak per verschil een afspraak: wie doet wat, voor welke
            vergadering.
          </p>
          <ol className="statements">
            {statements.map((one) => (
              <li key={one.statement} className="statement stack-s">
                <Roles scan={scan} told={one} />
                <Agreements statement={one.statement} agreements={agreements} mayWrite={mayWrite} onChange={change} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Roles({
  scan,
  told: { statement, roles, difference }
}: {
  readonly scan: ScanProps['now']['scan']
  readonly told: StatementByRole
}) {
  const words = useWords()
  const questionnaire = questionnaires[scan.questionnaire]
  const label = (group: string): string =>
    fill(questionnaire.groups?.options.find(({ id }) => id === group)?.label ?? group, words)
  const text = statementsOf(questionnaire).find(({ id }) => id === statement)?.text ?? ''
  return (
    <>
      <p>
        <strong>{askedAs(scan, statement, text, words)}</strong>
      </p>
      {difference !== null && (
        <p className="outcome-word">
          {difference === 0 ? 'Geen verschil' : `Verschil tussen de plekken: ${tenthsWords(difference)}`}
        </p>
      )}
      <dl className="roles">
        {roles.map(({ group, mean, said }) => (
          <div key={group}>
            <dt>
              {label(group)} <span className="soft">{mean === null ? '' : meanWords(mean)}</span>
            </dt>
            {said.map(({ form, who, answer }) => (
              <dd key={form}>
                {who.trim() === '' ? 'Zonder naam' : who}: {answerWords(answer)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}
