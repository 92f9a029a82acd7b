// A need of which the director decided nothing yet: what the profile lets us propose and why, and her own choice.
import { Button } from '@mantine/core'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { ProposedNeed } from '#shared/needs/proposed.ts'
import { needAnchor } from '#shared/school/anchors.ts'
import type { NeedOffer } from '#shared/school/need-edits.ts'
import type { NeedLevel } from '#shared/school/school.ts'
import { ReasonList } from '../../components/need-reason.tsx'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { confirm, notNow } from './acts.ts'
import { keepBegun, useBegunNeed } from '../../session/begun-needs.ts'
import { Levels } from './levels.tsx'

/** Of our list, or a partnership's own. */
type ShownNeed = Pick<Need, 'id' | 'name' | 'plain'>

interface OpenNeedProps {
  readonly need: ShownNeed
  /** Undefined where the profile says nothing of it. */
  readonly proposal: ProposedNeed | undefined
  /** Where the focus goes when it is confirmed. */
  readonly next: string
  /** Puts the proposal aside for now. */
  readonly onLater?: (() => void) | undefined
}

export const NO_LINKS: NeedOffer['links'] = { arrangements: [], expertise: [], facilities: [], partners: [] }

export function OpenNeed({ need, proposal, next, onLater }: OpenNeedProps) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const schoolId = useOpen((state) => state.schoolId)
  const isBegun = useBegunNeed(schoolId, need.id) !== undefined
  return (
    <li className="agreement">
      <h3 id={needAnchor(need.id, 'name')} tabIndex={-1}>
        {need.name}
      </h3>
      <p className="soft">{fill(need.plain, words)}</p>
      {proposal !== undefined && (
        <div>
          <p>Dit staat al in uw profiel:</p>
          <ReasonList reasons={proposal.reasons} />
        </div>
      )}
      {mayWrite &&
        (proposal !== undefined || isBegun ? (
          <Choice need={need} proposal={proposal} next={next} onLater={onLater} />
        ) : (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              keepBegun(schoolId, need.id, { name: need.name, levels: [] })
              goToField(needAnchor(need.id, 'levels'))
            }}
          >
            Vul in<span className="unseen">: {need.name}</span>
          </button>
        ))}
    </li>
  )
}

function Choice({ need, proposal, next, onLater }: OpenNeedProps) {
  const today = useToday()
  const schoolId = useOpen((state) => state.schoolId)
  const levels = useBegunNeed(schoolId, need.id)?.levels ?? proposal?.levels ?? []
  const choose = (chosen: readonly NeedLevel[]): void =>
    keepBegun(schoolId, need.id, { name: need.name, levels: chosen })
  const forget = (): void => keepBegun(schoolId, need.id, undefined)
  const name = <span className="unseen">: {need.name}</span>
  return (
    <>
      <Levels
        need={need}
        value={levels}
        onChange={(level, on) => choose(on ? [...levels, level] : levels.filter((one) => one !== level))}
      />
      <div className="row">
        <Button
          variant="default"
          disabled={levels.length === 0}
          onClick={() => {
            forget()
            confirm(need, { levels, links: proposal?.links ?? NO_LINKS }, today, next)
          }}
        >
          Bevestig{name}
        </Button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            forget()
            notNow(need, today)
          }}
        >
          Nu niet{name}
        </button>
        {onLater !== undefined && (
          <button type="button" className="text-button" onClick={onLater}>
            Later{name}
          </button>
        )}
      </div>
    </>
  )
}
