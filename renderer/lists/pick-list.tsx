// "Kies uit een lijst": what many schools have, to tick. What is in the list already says so; what is ticked is added at once
// with the others, so that one step of undo takes it back.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { ListData } from '#shared/catalogue/catalogue.ts'
import { fieldText, itemsOf, type Given } from '#shared/school/lists.ts'
import { useOpen } from '../session/school-store.ts'
import { picksOf, sameName, type Pick } from './picks.ts'

interface PickListProps {
  readonly list: ListData
  readonly onAdd: (given: readonly Given[]) => void
}

export function PickList({ list, onAdd }: PickListProps) {
  const sector = useOpen(({ school }) => school.identity.sector)
  const nameField = list.fields[0]?.id ?? ''
  const present = useOpen(
    useShallow(({ school }) => itemsOf(school, list.id).map((item) => sameName(fieldText(item, nameField))))
  )
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const groups = picksOf(list, sector)
  const chosen = groups
    .flatMap(({ picks }) => picks)
    .filter(({ name }) => ticked.has(name) && !present.includes(sameName(name)))

  const tick = (name: string, on: boolean): void =>
    setTicked(new Set(on ? [...ticked, name] : [...ticked].filter((other) => other !== name)))
  const add = (): void => {
    setTicked(new Set())
    onAdd(chosen.map(({ name, given }) => ({ [nameField]: name, ...given })))
  }

  return (
    <div className="stack picks">
      <p>
        Vink aan wat bij uw school past. Daarna voegt u alles in één keer toe. Staat iets er niet bij? Zet het dan zelf
        in de lijst.
      </p>
      {groups.map(({ title, picks }) => (
        <fieldset key={title} className="radios">
          <legend className={groups.length === 1 ? 'unseen' : undefined}>{title}</legend>
          <div className="pick-grid">
            {picks.map((pick) => (
              <Tick
                key={pick.name}
                pick={pick}
                isPresent={present.includes(sameName(pick.name))}
                on={ticked.has(pick.name)}
                tick={tick}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Button disabled={chosen.length === 0} onClick={add}>
        {chosen.length === 0
          ? 'Voeg toe wat u aanvinkt'
          : chosen.length === 1
            ? 'Voeg 1 regel toe'
            : `Voeg ${chosen.length} regels toe`}
      </Button>
    </div>
  )
}

interface TickProps {
  readonly pick: Pick
  readonly isPresent: boolean
  readonly on: boolean
  readonly tick: (name: string, on: boolean) => void
}

const Tick = ({ pick, isPresent, on, tick }: TickProps) => (
  <label>
    <input
      type="checkbox"
      checked={isPresent || on}
      disabled={isPresent}
      onChange={(event) => tick(pick.name, event.currentTarget.checked)}
    />
    <span>
      {pick.name}
      {isPresent && <span className="soft"> (staat in uw lijst)</span>}
    </span>
  </label>
)
