// The papers of a task: making them, what stands in the school's folder, the day on which they were sent, and what was kept of it.
import { Button } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import type { LastMade } from '#shared/contract/contract.ts'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import type { About } from '#shared/documents/paper-mail.ts'
import { madeFor, papersOfTask, sentInTask, type SentPapers } from '#shared/documents/task-papers.ts'
import { asksReaction } from '#shared/law/advice.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { typedDay } from '#shared/typed-day.ts'
import { roundText } from '#shared/school/round-values.ts'
import { LastMadeLine } from '../../components/last-made-line.tsx'
import { ToScreen } from '../../components/link.tsx'
import { MakingView, StopButton, whileBusy } from '../../components/making-view.tsx'
import { OpenDocument } from '../../components/open-document.tsx'
import { useSchoolInView } from '../../session/chosen-year.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useKnownMade } from '../../session/last-made.ts'
import { useMaking } from '../../session/making.ts'
import { useIsBeside, useOfferYear, useRound } from '../../session/round.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { documentScreen } from '../../session/screens.ts'
import { PartHeading } from './part-heading.tsx'
import { SendPapers } from './send-papers.tsx'
import { Sending } from './sending.tsx'

const MAKE = 'year.papers.make'
export const FILL_DAY = 'Hebt u de mail verstuurd? Vul dan hieronder de dag in.'

export function useSentPapers(step: StepId): SentPapers | undefined {
  const school = useSchoolInView()
  const today = useToday()
  return useMemo(() => sentInTask(step, { school, catalogue, today }), [school, step, today])
}

export function TaskPapers({ step }: { readonly step: StepId }) {
  const school = useSchoolInView()
  const today = useToday()
  const sent = useSentPapers(step)
  const papers = useMemo(() => papersOfTask(step, { school, catalogue, today }), [school, step, today])
  return papers.length === 0 ? null : (
    <Papers
      mails={[{ step, row: null }]}
      afterwards={sent === undefined ? '' : FILL_DAY}
      title="Stukken bij deze taak"
      papers={papers}
      sent={sent}
    />
  )
}

interface PapersProps {
  /** The mails with which they go. */
  readonly mails: readonly About[]
  /** What she does when such a mail was sent; empty where the page asks nothing. */
  readonly afterwards: string
  readonly title: string
  /** All that are offered. */
  readonly papers: readonly DocumentKind[]
  /** Those of them that go to somebody; undefined where none does. */
  readonly sent: SentPapers | undefined
  /** Within a part of the page. */
  readonly below?: boolean
  /** What comes after them, which may ask whether one of them stands in the school's folder. */
  readonly children?: (isMade: boolean) => ReactNode
}

export function Papers({ mails, afterwards, title, papers, sent, below = false, children }: PapersProps) {
  const making = useMaking()
  const schoolYear = useOfferYear()
  const known = useKnownMade(making)
  const made = madeFor(known ?? [], papers, schoolYear)
  const version = useRound(({ adoption }) => adoption.version)
  const roundId = useRound((round) => round.id)
  const today = useToday()
  const isBeside = useIsBeside()
  const mayWrite = useMayWrite()
  const toMake = sent?.kinds ?? papers
  const isMade = madeFor(made, toMake, schoolYear).length > 0
  const isSent = useRound((round) => {
    const day = sent === undefined ? undefined : typedDay(roundText(round, sent.days[0]))
    return day !== undefined && day <= today
  })
  /** A positive advice needs no letter of its own. */
  const isNeeded = useRound(({ mr }) => sent !== undefined && (sent.step !== 'advice' || asksReaction(mr)))
  const these = nameOf(toMake, papers)
  const make = (): void =>
    void making.make({
      kinds: toMake,
      form: 'word',
      versionId: version === '' ? null : version,
      ...(isBeside && version === '' && { roundId })
    })
  return (
    <section className="stack" aria-labelledby="year.papers" aria-busy={making.isRunning}>
      <PartHeading id="year.papers" below={below}>
        {title}
      </PartHeading>
      <ul className="tasks">
        {papers.map((kind) => (
          <Paper
            key={kind}
            kind={kind}
            made={made.filter((one) => one.kind === kind)}
            isBeside={isBeside}
            roundId={roundId}
          />
        ))}
      </ul>
      {mayWrite && (
        <div className="row">
          <Button
            id={MAKE}
            variant={isNeeded && !isMade && !isSent ? 'filled' : 'default'}
            {...whileBusy(making.isRunning)}
            onClick={make}
          >
            {isMade ? `Maak ${these} opnieuw` : `Maak ${these}`}
          </Button>
          {making.stop !== undefined && <StopButton stop={making.stop} back={MAKE} />}
        </div>
      )}
      <MakingView making={making} />
      {isMade &&
        mails.map(({ step, row }) => (
          <SendPapers key={`${step}.${row ?? ''}`} step={step} row={row} afterwards={afterwards} />
        ))}
      {sent !== undefined && <Sending sent={sent} isMade={isMade} isKnown={known !== undefined} />}
      {children?.(isMade)}
    </section>
  )
}

/** Where one of several is made, it is said which. */
function nameOf(toMake: readonly DocumentKind[], offered: readonly DocumentKind[]): string {
  const [first, ...more] = toMake
  if (first === undefined || more.length > 0) return 'de stukken'
  return offered.length === 1 ? 'het stuk' : `“${kinds[first].texts.name}”`
}

interface PaperProps {
  readonly kind: DocumentKind
  readonly made: readonly LastMade[]
  /** About another round than the one that is worked at; one that was not begun has no id, and no paper to look at. */
  readonly isBeside: boolean
  readonly roundId: string
}

function Paper({ kind, made, isBeside, roundId }: PaperProps) {
  const { name, forWhom } = kinds[kind].texts
  return (
    <li>
      {!isBeside || roundId !== '' ? (
        <ToScreen screen={documentScreen(kinds[kind].path, null, isBeside ? roundId : undefined)}>
          <span className="unseen">Maak en bekijk </span>
          {name}
        </ToScreen>
      ) : (
        <strong>{name}</strong>
      )}
      <p>{forWhom}</p>
      {made.map((one) => (
        <p key={one.documentId} className="row small">
          <LastMadeLine last={isBeside ? { ...one, outdated: false } : one} />{' '}
          <OpenDocument document={one} size="compact-sm" />
        </p>
      ))}
    </li>
  )
}
