// "Is dit onderdeel klaar?": what "klaar" means, what is still missing with a link to the very field, the tick, and "Klopt nog".
import type { SectionPage } from '#shared/law/section-page.ts'
import { missingIn } from '#shared/law/missing.ts'
import { setFinished, type Edit } from '#shared/school/edits.ts'
import { asksStillRight } from '#shared/school/confirmations.ts'
import { setPartFinished } from '#shared/school/round-edits.ts'
import { isRoundPart, isSaidFinished, type SectionId } from '#shared/school/school.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { useMissing, useSectionStates } from '../../session/content.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { MissingList } from '../../components/missing-list.tsx'
import { StillRight } from './still-right.tsx'

export function DoneBox({ page }: { readonly page: SectionPage }) {
  const { id } = page
  const state = useSectionStates()[id]
  const missing = missingIn(useMissing(), id)
  const blocking = missing.filter((item) => !item.hint)
  const hints = missing.filter((item) => item.hint)
  return (
    <section className="done-box stack" aria-labelledby="done-title">
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <h2 id="done-title">Is dit onderdeel klaar?</h2>
        <StateBadge state={state} />
      </div>
      <p>
        <strong>Klaar als:</strong> {page.doneWhen}
      </p>
      {blocking.length > 0 && (
        <div className="stack-s">
          <h3>Dit mist nog</h3>
          <MissingList items={blocking} />
        </div>
      )}
      {hints.length > 0 && (
        <div className="stack-s">
          <h3>Dit kan nog beter</h3>
          <MissingList items={hints} />
        </div>
      )}
      {id !== 'decision' && <Tick id={id} isHeldBack={blocking.length > 0} />}
      {asksStillRight(id) && state.state !== 'not-started' && <StillRight id={id} />}
    </section>
  )
}

/** The section about the decision is finished by the decision itself. */
function Tick({ id, isHeldBack }: { readonly id: SectionId; readonly isHeldBack: boolean }) {
  const round = useRound((one) => one)
  const finished = useSchool((school) => isSaidFinished(school, id, round))
  const key = useRoundKey()
  const say = (said: boolean): Edit => (isRoundPart(id) ? setPartFinished(key, id, said) : setFinished(id, said))
  const mayWrite = useMayWrite()
  return (
    <label className="check">
      <input
        type="checkbox"
        id={`${id}.finished`}
        checked={finished}
        disabled={!mayWrite}
        onChange={(event) => edit(say(event.currentTarget.checked))}
      />
      <span>
        Ja, dit onderdeel is klaar
        {finished && isHeldBack && (
          <span className="soft"> (het telt pas als klaar wanneer hierboven niets meer mist)</span>
        )}
      </span>
    </label>
  )
}
