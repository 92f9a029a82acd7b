// The papers of a talk: before it the poster, the cards and sheets; after it the report.
import { Button } from '@mantine/core'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { isHeld } from '#shared/conversation/talk.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { NamesInReport } from './names-in-report.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { Ways } from '../../components/made.tsx'
import type { LastMade } from '#shared/contract/contract.ts'
import { LastMadeLine } from '../../components/last-made-line.tsx'
import { ToScreen } from '../../components/link.tsx'
import { MakingView, StopButton, whileBusy } from '../../components/making-view.tsx'
import { OpenDocument } from '../../components/open-document.tsx'
import { useLastMade } from '../../session/last-made.ts'
import { useMaking } from '../../session/making.ts'
import { documentScreen } from '../../session/screens.ts'

const MAKE = 'talk.papers.make'

interface TalkPapersProps {
  readonly talk: Talk
  /** What is needed before the talk; else what comes after it. */
  readonly before?: boolean
}

export function TalkPapers({ talk, before = false }: TalkPapersProps) {
  const making = useMaking()
  const papers: readonly DocumentKind[] = before
    ? [talk.form === 'writing' ? 'talk-writing' : 'talk-set']
    : isHeld(talk)
      ? ['talk-report']
      : []
  const made = useLastMade(making).filter(({ kind }) => papers.includes(kind))
  const [first] = papers
  if (first === undefined) return null
  return (
    <section className="stack measure" aria-labelledby="talk.papers" aria-busy={making.isRunning}>
      <h2 id="talk.papers" tabIndex={-1}>
        {before ? 'Op papier' : 'Het verslag'}
      </h2>
      <ul className="tasks">
        {papers.map((kind) => (
          <li key={kind}>
            <ToScreen screen={documentScreen(kinds[kind].path)}>
              <span className="unseen">Maak en bekijk </span>
              {kinds[kind].texts.name}
            </ToScreen>
            <p>{kinds[kind].texts.about}</p>
            {made
              .filter((one) => one.kind === kind)
              .map((one) => (
                <p key={one.documentId} className="row small">
                  <LastMadeLine last={one} /> <OpenDocument document={one} size="compact-sm" />
                </p>
              ))}
          </li>
        ))}
      </ul>
      {!before && (
        <>
          <Earlier talk={talk} made={made} />
          <NamesInReport talk={talk} />
        </>
      )}
      <p className="row">
        <Button
          id={MAKE}
          variant="default"
          {...whileBusy(making.isRunning)}
          onClick={() => void making.make({ kinds: papers, form: 'word', versionId: null, talk: talk.id })}
        >
          {before ? 'Maak de papieren voor het gesprek' : 'Maak het verslag'}
        </Button>
        {making.stop !== undefined && <StopButton stop={making.stop} back={MAKE} />}
      </p>
      <MakingView making={making} />
    </section>
  )
}

interface EarlierProps {
  readonly talk: Talk
  readonly made: readonly LastMade[]
}

/** A report that was made before holds what was said to stay inside after that. */
function Earlier({ talk, made }: EarlierProps) {
  const old = made.filter(({ outdated, form }) => outdated || form === 'pdf')
  if (old.length === 0 || !talk.outcomes.some(({ inside }) => inside)) return null
  return (
    <div className="stack-s">
      <p className="check-this">
        <Symbol name="warn" /> Het eerdere verslag staat nog in de map. Daarin staat misschien wat nu binnen de school
        blijft. Gooi het weg als u het niet meer gebruikt.
      </p>
      {old.map((one) => (
        <div key={one.documentId}>
          <p>{one.fileName}</p>
          <Ways document={one} />
        </div>
      ))}
    </div>
  )
}
