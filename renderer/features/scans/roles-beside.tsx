// The roles beside each other, the largest difference first; and per statement what was agreed.
import { useMemo } from 'react'
import { askedAs, groupLabel } from '#shared/questionnaire/asked-words.ts'
import { tenthsWords } from '#shared/questionnaire/counting.ts'
import { openResultsOf, type OpenResults, type OpenStatement } from '#shared/questionnaire/open-results.ts'
import type { Agreement } from '#shared/questionnaire/scan.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { askOrTell } from '../../session/host.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { Agreements } from './agreements.tsx'
import { answerWords, questionnaires } from './content.ts'
import { meanWords } from './outcome-words.ts'
import type { ScanProps } from './scan-props.ts'
import { useSaving } from './use-saving.ts'

/** Those on which roles do not differ, as far as somebody answered. */
function alikeIn({ statements, differences }: OpenResults): readonly OpenStatement[] {
  const differ = new Set(differences.map(({ id }) => id))
  return statements.filter(({ id, chosen }) => !differ.has(id) && chosen.some(({ answer }) => answer !== undefined))
}

interface RolesBesideProps extends ScanProps {
  readonly agreements: readonly Agreement[]
  readonly onAgree: (all: readonly Agreement[]) => void
}

export function RolesBeside({ scanId, now: { scan }, agreements, onAgree }: RolesBesideProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const mayWrite = useMayWrite()
  const questionnaire = questionnaires[scan.questionnaire]
  const results = useMemo(() => openResultsOf(questionnaire, scan.openForms), [questionnaire, scan.openForms])
  const { differences } = results
  const alike = alikeIn(results)
  const { later } = useSaving((all: readonly Agreement[]) =>
    askOrTell('scans.saveAgreements', { schoolId, scanId, agreements: [...all] })
  )
  const change = (all: readonly Agreement[]): void => {
    onAgree(all)
    later(all)
  }
  const listOf = (statements: readonly OpenStatement[]) => (
    <ul className="statements">
      {statements.map((one) => (
        <li key={one.id} className="statement stack-s">
          <Roles scan={scan} told={one} />
          <Agreements statement={one.id} agreements={agreements} mayWrite={mayWrite} onChange={change} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className="stack" aria-labelledby="scan.beside">
      <h2 id="scan.beside">Naast elkaar</h2>
      {differences.length === 0 && alike.length === 0 && (
        <p className="measure">Er zijn nog geen antwoorden. Vul eerst in wat elke deelnemer koos.</p>
      )}
      {differences.length > 0 && (
        <>
          <p className="measure">
            Bovenaan staat waar u het meest verschilt. Maak per verschil een afspraak: wie doet wat, voor welke
            vergadering.
          </p>
          {listOf(differences)}
        </>
      )}
      {alike.length > 0 && (
        <Disclosure summary={`Stellingen zonder verschil (${alike.length})`} startsOpen={differences.length === 0}>
          {listOf(alike)}
        </Disclosure>
      )}
    </section>
  )
}

function Roles({
  scan,
  told: { id: statement, roles, chosen, difference }
}: {
  readonly scan: ScanProps['now']['scan']
  readonly told: OpenStatement
}) {
  const words = useWords()
  const questionnaire = questionnaires[scan.questionnaire]
  return (
    <>
      <p>
        <strong>{askedAs(scan, questionnaire, statement, words)}</strong>
      </p>
      {difference !== null && difference > 0 && (
        <p className="outcome-word">{`Verschil tussen de plekken: ${tenthsWords(difference)}`}</p>
      )}
      <dl className="roles">
        {roles.map(({ id, mean }) => (
          <div key={id}>
            <dt>
              {groupLabel(questionnaire, id, words)}{' '}
              <span className="soft">{mean === null ? '' : meanWords(mean)}</span>
            </dt>
            {chosen.map(
              ({ formId, who, group, answer }) =>
                group === id && (
                  <dd key={formId}>
                    {who.trim() === '' ? 'Zonder naam' : who}:{' '}
                    {answer === undefined ? 'niet ingevuld' : answerWords(answer)}
                  </dd>
                )
            )}
          </div>
        ))}
      </dl>
    </>
  )
}
