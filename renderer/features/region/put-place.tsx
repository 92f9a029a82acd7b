// Where one place lies: at a town nearby that the program knows, or at coordinates that somebody looked up.
import { Button, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { pointOf, type Point } from '#shared/places/distance.ts'
import type { Town } from '#shared/places/towns.ts'
import { readCoordinates } from '#shared/places/coordinates.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ask } from '../../session/host.ts'

interface PutPlaceProps {
  readonly id: string
  readonly name: string
  readonly onPut: (at: Point) => Promise<void>
}

export function PutPlace({ id, name, onPut }: PutPlaceProps) {
  const [typed, setTyped] = useState('')
  const towns = useTowns(typed)
  return (
    <div className="stack" data-own-undo>
      <TextInput
        id={id}
        className="region-field"
        label="Plaats in de buurt"
        description={`Bijvoorbeeld de plaats die het dichtst bij ${name} ligt`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div role="status">
        {towns !== undefined && towns.length === 0 && (
          <p>Die plaats kennen wij ook niet. Probeer een grotere plaats.</p>
        )}
      </div>
      {towns !== undefined && towns.length > 0 && (
        <ul className="plain-list row" aria-label="Plaatsen">
          {towns.map((town) => (
            <li key={`${town.latitude} ${town.longitude}`}>
              <Button variant="default" size="compact-sm" onClick={() => void onPut(pointOf(town))}>
                Zet bij {town.name}, {town.province}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="Of typ de coördinaten">
        <Coordinates id={`${id}-at`} onPut={onPut} />
      </Disclosure>
    </div>
  )
}

function Coordinates({ id, onPut }: Pick<PutPlaceProps, 'id' | 'onPut'>) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const put = (): void => {
    const at = readCoordinates(typed)
    if (at === undefined) setError('Typ twee getallen: eerst noord, dan oost. Zo: 52,516 en 6,083.')
    else void onPut(at)
  }
  return (
    <div className="form">
      <TextInput
        id={id}
        label="Noord en oost"
        description="Twee getallen, zoals een kaart op internet ze geeft: 52,516 en 6,083"
        autoComplete="off"
        value={typed}
        error={error}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setError(undefined)
        }}
      />
      <Button variant="default" onClick={put}>
        Zet op de kaart
      </Button>
    </div>
  )
}

/** Undefined as long as nothing was typed, or nothing was heard yet. */
function useTowns(typed: string): readonly Town[] | undefined {
  const [found, setFound] = useState<{ readonly typed: string; readonly towns: readonly Town[] }>()
  const wanted = typed.trim()
  useEffect(() => {
    if (wanted === '') return undefined
    let isGone = false
    void ask('regions.towns', { typed: wanted.slice(0, 200) }).then((answer) => {
      if (!isGone && answer.ok) setFound({ typed: wanted, towns: answer.value })
    })
    return () => {
      isGone = true
    }
  }, [wanted])
  return wanted === '' || found === undefined ? undefined : found.towns
}
