// After a decision: what was left out, each with what mends it, or "Dit herstellen wij niet meer".
import { isToMend, type Verdict } from '#shared/law/procedure/judge.ts'
import { writeDay } from '#shared/day.ts'
import { leavable, type Leavable } from '#shared/school/round-fields.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { useToday } from '../../session/host.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { PartHeading } from './part-heading.tsx'

interface ToMendProps {
  readonly id: string
  readonly verdicts: readonly Verdict[]
}

/** Nothing where nothing was left out. Of what cannot be, and what nobody gave a reason for, it says that first. */
export function ToMend({ id, verdicts }: ToMendProps) {
  const lacking = verdicts.filter(({ kind }) => kind === 'left-out' || kind === 'impossible')
  if (lacking.length === 0) return null
  const isOpen = lacking.some((verdict) => verdict.kind === 'impossible' || isToMend(verdict))
  return (
    <section className="stack-s" aria-labelledby={id}>
      <PartHeading id={id} isPlace>
        {isOpen ? 'Nog te herstellen' : 'Dit bleef zoals het was'}
      </PartHeading>
      <ul className="lacks">
        {lacking.map((verdict) => (
          <Line key={verdict.id} at={id} verdict={verdict} />
        ))}
      </ul>
    </section>
  )
}

function Line({ at, verdict }: { readonly at: string; readonly verdict: Verdict }) {
  const { kind, text, consequence, field, why, closed, said } = verdict
  const what = leavable.find((one) => why === `round.leftOut.${one}`)
  const reason = useRound((round) => (what === undefined ? '' : round.leftOut[what].trim()))
  return (
    <li data-kind={closed ? 'closed' : kind} className="stack-s">
      <p>
        {!closed && <Symbol name="warn" />} {text} {!said && consequence}
        {said && <> Uw reden: {reason}</>}
      </p>
      <p className="row">
        {!closed && (
          <ToScreen screen={{ name: 'year' }} field={field}>
            Vul aan of herstel<span className="unseen">: {text}</span>
          </ToScreen>
        )}
        {why !== null && !said && (
          <ToScreen screen={{ name: 'year' }} field={why}>
            Schrijf op waarom
          </ToScreen>
        )}
        {said && what !== undefined && <LetGo at={at} what={what} text={text} isLetGo={closed} />}
      </p>
    </li>
  )
}

interface LetGoProps {
  readonly at: string
  readonly what: Leavable
  readonly text: string
  readonly isLetGo: boolean
}

/** One button that says something else once it was pressed, so that it keeps the focus. */
function LetGo({ at, what, text, isLetGo }: LetGoProps) {
  const since = useRound((round) => typedDay(round.letGo[what]))
  const key = useRoundKey()
  const today = useToday()
  const mayWrite = useMayWrite()
  const press = (): void => {
    edit(setRoundField(key, `round.letGo.${what}`, isLetGo ? '' : today))
    if (!isLetGo) announce('Dit blijft in de stukken staan, en vraagt niets meer van u. U kunt dit ongedaan maken.')
  }
  return (
    <>
      {isLetGo && <span>U herstelt dit niet meer{since === undefined ? '' : `, sinds ${writeDay(since)}`}.</span>}
      {mayWrite && (
        <button key="press" type="button" id={`${at}.${what}`} className="text-button" onClick={press}>
          {isLetGo ? 'Toch herstellen' : 'Dit herstellen wij niet meer'}
          <span className="unseen">: {text}</span>
        </button>
      )}
    </>
  )
}
