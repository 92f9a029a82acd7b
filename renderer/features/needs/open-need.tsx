// A need of which the director decided nothing yet: what the profile lets us propose and why, and her own choice.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { ProposedNeed } from '#shared/needs/proposed.ts'
import { needAnchor } from '#shared/school/anchors.ts'
import type { NeedOffer } from '#shared/school/need-edits.ts'
import type { NeedLevel } from '#shared/school/school.ts'
import { ReasonList } from '../../components/need-reason.tsx'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { confirm, notNow } from './acts.ts'
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
  const [asked, setAsked] = useState(false)
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
        (proposal !== undefined || asked ? (
          <Choice need={need} proposal={proposal} next={next} onLater={onLater} />
        ) : (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setAsked(true)
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
  const [levels, setLevels] = useState<readonly NeedLevel[]>(proposal?.levels ?? [])
  const name = <span className="unseen">: {need.name}</span>
  return (
    <>
      <Levels
        need={need}
        value={levels}
        onChange={(level, on) => setLevels(on ? [...levels, level] : levels.filter((one) => one !== level))}
      />
      <div className="row">
        <Button
          variant="default"
          disabled={levels.length === 0}
          onClick={() => confirm(need, { levels, links: proposal?.links ?? NO_LINKS }, today, next)}
        >
          Bevestig{name}
        </Button>
        <button type="button" className="text-button" onClick={() => notNow(need, today)}>
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
