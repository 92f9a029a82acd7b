// The decision on the offer: what is on record before it and what that lacks, what the board is told, what is adopted, when and by whom.
import { holdsBack } from '#shared/law/procedure/judge.ts'
import { stepOfVerdict } from '#shared/catalogue/verdict-ids.ts'
import type { MissingItem } from '#shared/law/missing.ts'
import { readyToAdopt, type Readiness } from '#shared/law/readiness.ts'
import { chainOf } from '#shared/year/chain.ts'
import { useMemo } from 'react'
import type { StepPartOf } from '#shared/catalogue/step-content.ts'
import { useMissing } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useJudged } from '../../session/judged.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { READY_TO_ADOPT } from '../../session/year-anchors.ts'
import { useLateOffer, useRound } from '../../session/round.ts'
import { Adopted } from './adopted.tsx'
import { BoardNote } from './board-note.tsx'
import { ChainView } from './chain-view.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { Lacks } from './lacks.tsx'
import { ReadinessBox } from './readiness-box.tsx'
import { Record } from './record.tsx'
import { Reopened } from './reopened.tsx'
import { WaitAhead } from './suspension.tsx'
import { PartHeading } from './part-heading.tsx'

interface AdoptionProps {
  readonly part: StepPartOf<'adoption'>
}

export function Adoption({ part }: AdoptionProps) {
  const isAdopted = useRound((round) => round.adoption.version !== '')
  return isAdopted ? (
    <>
      <Adopted disputes={part.disputes} />
      <BoardNote part={part.boardNote} />
    </>
  ) : (
    <Decision part={part} />
  )
}

function Decision({ part: { boardNote } }: AdoptionProps) {
  const items = useMissing()
  const verdicts = useJudged('decision').filter(({ id, step }) => step !== 'guide' && id !== 'decision-waits')
  const readiness = useMemo(() => withoutChain(readyToAdopt(items)), [items])
  const isReady = readiness.ready && !verdicts.some(holdsBack)
  return (
    <>
      <Reopened />
      <Chain />
      <section className="stack-s" aria-labelledby="decision-lacks-title">
        <PartHeading id="decision-lacks-title">Wat u vooraf moet weten</PartHeading>
        {verdicts.length === 0 && <p>In deze stappen ontbreekt niets, en alle datums passen bij elkaar.</p>}
        <Lacks id="decision" label="Wat er ontbreekt of opvalt" verdicts={verdicts} />
        <WaitAhead />
      </section>
      <BoardNote part={boardNote} />
      <DecisionFields />
      <ReadinessBox
        id={READY_TO_ADOPT}
        title="Klaar om vast te stellen?"
        readiness={{ ...readiness, ready: isReady }}
        whenReady={
          verdicts.some(({ kind }) => kind === 'left-out')
            ? 'U kunt het besluit vastleggen. Daarna staat het er als: vastgesteld, nog te herstellen.'
            : 'Alles wat nodig is, staat er. U kunt het besluit vastleggen.'
        }
        whenNot={
          readiness.ready
            ? 'Nog niet klaar om vast te stellen. Kijk hierboven bij “Wat u vooraf moet weten”: daar staat wat niet kan, of wat nog een reden nodig heeft.'
            : 'Nog niet klaar om vast te stellen. Dit moet er eerst zijn:'
        }
      />
      <Record isReady={isReady} />
    </>
  )
}

const verdictIds: ReadonlySet<string> = new Set(stepOfVerdict.keys())

/** What the chain lacks stands above it, with what follows from it. */
function withoutChain({ must, better }: Readiness): Readiness {
  const isOther = ({ requirement }: MissingItem): boolean => !verdictIds.has(requirement)
  const others = must.filter(isOther)
  return { ready: others.length === 0, must: others, better: better.filter(isOther) }
}

function Chain() {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  const links = useMemo(() => chainOf(school, offer, today), [school, offer, today])
  return (
    <section className="stack-s" aria-labelledby="decision-chain-title">
      <PartHeading id="decision-chain-title">Wat er tot nu toe gebeurde</PartHeading>
      <ChainView links={links} label="Stappen tot het besluit" />
    </section>
  )
}
