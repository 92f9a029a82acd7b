// The outcome of a scan: what to talk about first, and then theme by theme. There is no mark for the school.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { askedAs, groupLabel } from '#shared/questionnaire/asked-words.ts'
import { FEWEST_FOR_COUNTS } from '#shared/questionnaire/batch.ts'
import { compared } from '#shared/questionnaire/compared.ts'
import { resultsOf, type Results } from '#shared/questionnaire/results.ts'
import { numberWord } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Sideways } from '../../components/sideways.tsx'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { questionnaires, questionnaireTexts } from './content.ts'
import { meanWords, talkFirst } from './outcome-words.ts'
import { StatementView } from './statement-view.tsx'
import { formsWords, whoseForms } from './scan-words.ts'
import type { ScanProps } from './scan-props.ts'
import { stepAnchor } from './steps.ts'
import { Report } from './papers.tsx'
import { ThemeView } from './theme-view.tsx'
import { useEarlier } from './use-scans.ts'

const TITLE = stepAnchor('outcome')

type Told = Exclude<Results, { readonly kind: 'none' }>

export function Outcome(props: ScanProps) {
  const { scan } = props.now
  const questionnaire = questionnaires[scan.questionnaire]
  const results = useMemo(() => resultsOf(questionnaire, scan.batches), [questionnaire, scan.batches])
  const earlier = useEarlier(props.scanId, scan)
  const before = useMemo(
    () => (earlier === undefined ? undefined : compared(results, resultsOf(questionnaire, earlier.batches))),
    [questionnaire, results, earlier]
  )
  return (
    <div className="stack-l">
      <section className="stack" aria-labelledby={TITLE}>
        <h2 id={TITLE} tabIndex={-1}>
          Uitkomst
        </h2>
        {results.kind === 'none' ? (
          <p className="measure">
            {scan.batches.length === 0
              ? 'Deze scan is nog niet gesloten. Er is nog geen uitkomst.'
              : questionnaireTexts.none}
          </p>
        ) : (
          <Head scan={scan} results={results} />
        )}
      </section>
      {results.kind !== 'none' && (
        <>
          <TalkFirst scan={scan} results={results} />
          {questionnaire.themes.map((theme) => {
            const result = results.themes.find(({ id }) => id === theme.id)
            return result === undefined ? null : (
              <ThemeView
                key={theme.id}
                scan={scan}
                theme={theme}
                result={result}
                before={before?.find(({ id }) => id === theme.id)}
                lastYear={earlier?.schoolYear}
              />
            )
          })}
          <Groups scan={scan} results={results} />
          <Report scanId={props.scanId} papers={['scan-report', 'scan-summary']} />
        </>
      )}
      {scan.state === 'closed' && <Reopen {...props} />}
    </div>
  )
}

interface PartProps {
  readonly scan: ScanProps['now']['scan']
  readonly results: Told
}

const Head = ({ scan, results: { kind, forms, own } }: PartProps) => (
  <div className="stack-s measure">
    <p>
      {whoseForms(scan.questionnaire, { forms, own })} {forms === 1 ? 'telt' : 'tellen'} mee. Er is geen goed of fout,
      en geen cijfer voor de school.
    </p>
    {kind === 'words' && (
      <p>
        Bij minder dan {numberWord(FEWEST_FOR_COUNTS)} formulieren van anderen ziet u alleen een woord en een
        gemiddelde. Zo blijft verborgen wie wat koos.
      </p>
    )}
  </div>
)

/** What divides the team, and what it does not know. */
function TalkFirst({ scan, results }: PartProps) {
  const words = useWords()
  const { first, rest } = talkFirst(results.themes)
  const listOf = (statements: typeof first) => (
    <ul className="statements">
      {statements.map((result) => (
        <StatementView
          key={result.id}
          text={askedAs(scan, questionnaires[scan.questionnaire], result.id, words)}
          result={result}
        />
      ))}
    </ul>
  )
  return (
    <section className="stack" aria-labelledby="scan.talk-first">
      <h2 id="scan.talk-first">Praat hier eerst over</h2>
      {first.length === 0 ? (
        <p className="measure">
          Over geen enkele stelling zijn de antwoorden verdeeld, en er is er geen met vaak “Weet ik niet”. Begin met een
          stelling die aandacht vraagt.
        </p>
      ) : (
        listOf(first)
      )}
      {rest.length > 0 && (
        <Disclosure summary={`Toon ook de andere ${rest.length === 1 ? 'stelling' : `${rest.length} stellingen`}`}>
          {listOf(rest)}
        </Disclosure>
      )}
      {scan.questionnaire === 'school' && (
        <p>
          <ToScreen screen={{ name: 'talk' }}>Bereid hier een gesprek over voor</ToScreen>
        </p>
      )}
    </section>
  )
}

/** Groups beside each other: only where each hides who is in it. */
function Groups({ scan, results: { groups, themes } }: PartProps) {
  const words = useWords()
  const questionnaire = questionnaires[scan.questionnaire]
  if (groups.length === 0) return null
  return (
    <section className="stack" aria-labelledby="scan.groups">
      <h2 id="scan.groups">Groepen naast elkaar</h2>
      <Sideways labelledBy="scan.groups" className="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">Thema</th>
              <th scope="col">Iedereen</th>
              {groups.map(({ id, forms }) => (
                <th key={id} scope="col">
                  {groupLabel(questionnaire, id, words)}
                  <br />
                  <span className="soft">{formsWords(forms)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questionnaire.themes.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{meanWords(themes.find((theme) => theme.id === id)?.mean ?? null)}</td>
                {groups.map((group) => (
                  <td key={group.id}>{meanWords(group.themes.find((theme) => theme.id === id)?.mean ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  )
}

function Reopen({ scanId, again }: ScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const mayWrite = useMayWrite()
  const [busy, setBusy] = useState(false)
  if (!mayWrite) return null
  const reopen = async (): Promise<void> => {
    setBusy(true)
    const reopened = await askOrTell('scans.reopen', { schoolId, scanId })
    setBusy(false)
    await again()
    if (reopened === undefined) return
    announce('De scan is weer open.')
    goToField(stepAnchor('hand-out'))
  }
  return (
    <section className="stack-s" aria-labelledby="scan.reopen">
      <h2 id="scan.reopen">Komen er nog formulieren?</h2>
      <p className="measure">
        {`U kunt de scan weer openen. Er tellen alleen formulieren mee als er ${numberWord(FEWEST_FOR_COUNTS)} of meer van anderen bij komen. Anders was te zien wie er later bij kwam.`}
      </p>
      <Button variant="default" loading={busy} onClick={() => void reopen()}>
        Open de scan weer
      </Button>
    </section>
  )
}
