// A training that is finished offers what it changes in the inventory. Nothing changes without a yes; all of it is one step of undo.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { finishTraining, type FinishChange } from '#shared/school/internal-edits.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { finishOffers, type Offer } from '#shared/expertise/finishing.ts'
import { DayInput } from '../../components/fields.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite, useSchool, useSchoolState } from '../../session/school-store.ts'

export function Finishing({ id, name }: { readonly id: string; readonly name: string }) {
  const status = useSchool((school) => school.sections.training.items.find((item) => item.id === id)?.status)
  const mayWrite = useMayWrite()
  const today = useToday()
  const [offers, setOffers] = useState<readonly Offer[]>()
  if (!mayWrite || status === 'dropped') return null
  const ask = (): void => {
    const { state } = useSchoolState.getState()
    if (state.kind !== 'open') return
    const found = finishOffers(state.school, catalogue, id, today, newId)
    if (found.length > 0) return setOffers(found)
    edit(finishTraining(id, []))
    announce('De scholing is afgerond. Er is verder niets te veranderen.')
  }
  if (offers === undefined) {
    return (
      <div>
        <Button variant="default" onClick={ask}>
          {status === 'finished' ? 'Kijk wat dit verandert' : 'Deze scholing is afgerond'}
          <span className="unseen">: {name}</span>
        </Button>
      </div>
    )
  }
  const done = (accepted: readonly FinishChange[]): void => {
    edit(finishTraining(id, accepted))
    setOffers(undefined)
    goToField(fieldAnchor('training', id, 'item'))
    announce(
      accepted.length === 0
        ? 'De scholing is afgerond. Uw inventarisatie is niet veranderd.'
        : 'De scholing is afgerond en uw inventarisatie is bijgewerkt. U kunt dit ongedaan maken.'
    )
  }
  return <Questions offers={offers} onDone={done} onCancel={() => setOffers(undefined)} />
}

interface QuestionsProps {
  readonly offers: readonly Offer[]
  readonly onDone: (accepted: readonly FinishChange[]) => void
  readonly onCancel: () => void
}

function Questions({ offers, onDone, onCancel }: QuestionsProps) {
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const [days, setDays] = useState<Readonly<Record<string, string>>>({})
  const toggle = (id: string, on: boolean): void =>
    setAccepted(new Set(on ? [...accepted, id] : [...accepted].filter((other) => other !== id)))
  const changes = offers
    .filter(({ id }) => accepted.has(id))
    .map(({ id, change }): FinishChange =>
      change.kind === 'expiry' ? { ...change, expires: days[id] ?? change.expires } : change
    )
  return (
    <fieldset className="radios readiness stack-s" data-own-undo>
      <legend>Wat verandert er nu?</legend>
      <p>Vink aan wat klopt. Wat u niet aanvinkt, blijft zoals het is.</p>
      {offers.map(({ id, sentence, change }) => (
        <div key={id} className="stack-s">
          <label>
            <input
              type="checkbox"
              checked={accepted.has(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />{' '}
            {sentence}
          </label>
          {change.kind === 'expiry' && accepted.has(id) && (
            <DayInput
              id={id}
              label="Geldig tot en met"
              value={days[id] ?? change.expires}
              onChange={(day) => setDays({ ...days, [id]: day })}
            />
          )}
        </div>
      ))}
      <div className="row">
        <Button onClick={() => onDone(changes)}>Rond de scholing af</Button>
        <Button variant="default" onClick={onCancel}>
          Toch niet
        </Button>
      </div>
    </fieldset>
  )
}
