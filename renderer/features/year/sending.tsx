// "Ik heb ze verstuurd op …": the day, and keeping what was sent as it was. The day is hers and is true, also where nothing could be kept.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { StepData } from '#shared/catalogue/step-content.ts'
import { stepData } from '#shared/catalogue/step-data.ts'
import { writeDay, type IsoDay } from '#shared/day.ts'
import type { FrozenPapers as Folder } from '#shared/contract/contract.ts'
import type { SentPapers } from '#shared/documents/task-papers.ts'
import { asksReaction, isPositive } from '#shared/law/advice.ts'
import { roundText } from '#shared/school/round-values.ts'
import { setRoundDays } from '#shared/school/round-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { DayField } from '../../components/fields.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { freezeSent } from '../../session/freeze-sent.ts'
import { useFrozenFolders } from '../../session/frozen-folders.ts'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite, useOpen } from '../../session/school-store.ts'
import { PapersList } from './frozen-papers.tsx'
import { PartHeading } from './part-heading.tsx'
import { useInYear } from './round-fields.tsx'

const TITLE = 'year.papers.sent'

/** Where a step says no other words for it. */
const SENT = { label: 'Verstuurd op', help: '' } as const

interface SendingProps {
  readonly sent: SentPapers
  /** Some of them stand in the school's folder. */
  readonly isMade: boolean
  /** It is known whether they do. */
  readonly isKnown: boolean
}

export function Sending({ sent, isMade, isKnown }: SendingProps) {
  const inYear = useInYear()
  const [first] = sent.days
  const round = useRound((one) => one)
  const typed = roundText(round, first)
  /** Another day that she gave one of the others stays. */
  const days = sent.days.filter((one) => ['', typed].includes(roundText(round, one)))
  const key = useRoundKey()
  const today = useToday()
  const mayWrite = useMayWrite()
  const folders = useKept(sent)
  const keeping = useKeeping(sent)
  const { label, help, notNeeded }: NonNullable<StepData['sent']> = stepData(catalogue, sent.step).sent ?? SENT
  const mayBeEmpty = isPositive(round.mr) && !asksReaction(round.mr)
  const day = typedDay(typed)
  const isKept = folders.some((folder) => folder.day === day)
  const canKeep = mayWrite && day !== undefined && day <= today && !isKept && isMade
  const isOther = isKnown && !isMade && folders.length === 0 && day !== undefined && day <= today
  const sendNow = (): void => {
    edit(setRoundDays(key, days, today))
    goToField(TITLE)
    if (isMade) void keeping.keep(today)
    else announce(`Genoteerd: verstuurd op ${writeDay(today)}. U kunt dit ongedaan maken.`)
  }
  return (
    <section className="stack-s" aria-labelledby={TITLE} aria-busy={keeping.isBusy}>
      <PartHeading id={TITLE} isPlace below>
        Verstuurd?
      </PartHeading>
      <div className="days">
        <DayField
          id={first}
          label={label}
          description={inYear(mayBeEmpty && notNeeded !== undefined ? `${help} ${notNeeded}` : help)}
          value={typed}
          makeEdit={(value) => setRoundDays(key, days, value)}
        />
        {mayWrite && typed === '' && (
          <Button variant={isMade ? 'filled' : 'default'} onClick={sendNow}>
            Vandaag verstuurd
          </Button>
        )}
      </div>
      {canKeep && (
        <p className="row">
          <Button
            variant="default"
            size="compact-md"
            disabled={keeping.isBusy}
            onClick={() => {
              goToField(TITLE)
              void keeping.keep(day)
            }}
          >
            Bewaar wat u verstuurde
          </Button>
          <span className="small soft">De stukken uit de map van uw school, zoals ze nu zijn.</span>
        </p>
      )}
      {/* Sent by another way is true, and is no fault. */}
      <p role="status">
        {isOther &&
          !keeping.isBusy &&
          'U hebt de stukken hier nog niet gemaakt. Stuurde u andere? Dan klopt het zo. Anders kunt u ze hierboven nog maken.'}
      </p>
      <Outcome keeping={keeping} />
      <Kept folders={folders} />
    </section>
  )
}

interface Keeping {
  readonly isBusy: boolean
  readonly problem: string | undefined
  readonly keep: (day: IsoDay) => Promise<void>
}

/** The round is there once its first edit is; until then its id is that of the edit that begins it. */
export function useKeeping({ step, to, kinds }: Omit<SentPapers, 'days'>): Keeping {
  const schoolId = useOpen((state) => state.schoolId)
  const schoolYear = useOfferYear()
  const { id: roundId } = useRoundKey()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const keep = async (day: IsoDay): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    const why = await freezeSent({ schoolId, schoolYear, roundId, step, to, kinds, day })
    setBusy(false)
    setProblem(why)
    if (why === undefined) announce('Wat u verstuurde, is bewaard.')
  }
  return { isBusy, problem, keep }
}

export function Outcome({ keeping: { isBusy, problem } }: { readonly keeping: Keeping }) {
  return (
    <div aria-live="polite">
      {isBusy && <p>Wat u verstuurde, wordt bewaard…</p>}
      {problem !== undefined && (
        <p className="check-this">
          <Symbol name="warn" /> De dag staat er. De stukken zelf zijn niet bewaard. {problem}
        </p>
      )}
    </div>
  )
}

/** What was kept of this round for them, the newest first. */
export function useKept({ step, to }: Pick<SentPapers, 'step' | 'to'>): readonly Folder[] {
  const { folders } = useFrozenFolders()
  const roundId = useRound((round) => round.id)
  return (folders?.sent ?? []).filter(
    (folder) => roundId !== '' && folder.round === roundId && folder.step === step && folder.recipient === to
  )
}

export function Kept({ folders }: { readonly folders: readonly Folder[] }) {
  if (folders.length === 0) return null
  return (
    <>
      <PapersList folders={folders} />
      <p className="small soft">
        Zo zijn de stukken verstuurd, en zo blijven ze. Maakt u een stuk opnieuw? Dan is dat een latere kopie.
      </p>
    </>
  )
}
