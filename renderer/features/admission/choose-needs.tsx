// One to five needs, by typing or from the list.
import { useState } from 'react'
import { needsContent } from '#assets/needs/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { MOST_NEEDS } from '#shared/documents/sheet-readers.ts'
import { OWN_CLUSTER, withOwnNeeds } from '#shared/needs/own-needs.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { FindNeed, useFoundNeeds } from '../../components/find-need.tsx'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useWords } from '../../session/school-words.ts'

export const FIND = 'admission.find'

interface ChooseNeedsProps {
  /** Their ids. */
  readonly chosen: readonly string[]
  readonly onChoose: (need: Need, on: boolean) => void
}

export function ChooseNeeds({ chosen, onChoose }: ChooseNeedsProps) {
  const school = useLateSchool()
  const [typed, setTyped] = useState('')
  const found = useFoundNeeds(typed)
  const needs = withOwnNeeds(school, needsContent).filter(({ sectors }) => sectors.includes(school.identity.sector))
  const own = needs.filter(({ cluster }) => cluster === OWN_CLUSTER)
  const isFull = chosen.length >= MOST_NEEDS
  const boxes = { chosen, isFull, onChoose }
  return (
    <div className="stack">
      <FindNeed id={FIND} label="Wat heeft de leerling nodig?" typed={typed} onType={setTyped} found={found} />
      {found !== undefined && found.length > 0 && (
        <Boxes {...boxes} legend="Gevonden" needs={found.map(({ need }) => need)} />
      )}
      <Disclosure summary="Kies uit de lijst">
        <div className="stack">
          {needsContent.clusters.map(({ id, title }) => (
            <Boxes key={id} {...boxes} legend={title} needs={needs.filter(({ cluster }) => cluster === id)} />
          ))}
          {own.length > 0 && <Boxes {...boxes} legend="Van uw school zelf" needs={own} />}
        </div>
      </Disclosure>
      <p role="status" className="small">
        {isFull ? 'U koos vijf hulpvragen. Haal er eerst een weg als u een andere wilt.' : ''}
      </p>
      {chosen.length > 0 && (
        <ul className="row chosen" aria-label="Gekozen hulpvragen">
          {needs
            .filter(({ id }) => chosen.includes(id))
            .map((need) => (
              <li key={need.id}>
                {need.name}{' '}
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    onChoose(need, false)
                    goToField(FIND)
                    announce(`${need.name}: weggehaald.`)
                  }}
                >
                  Haal weg<span className="unseen">: {need.name}</span>
                </button>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

interface BoxesProps extends ChooseNeedsProps {
  readonly legend: string
  readonly needs: readonly Need[]
  readonly isFull: boolean
}

function Boxes({ legend, needs, chosen, isFull, onChoose }: BoxesProps) {
  const words = useWords()
  return (
    <fieldset className="radios column">
      <legend>{legend}</legend>
      {needs.map((need) => {
        const isOn = chosen.includes(need.id)
        return (
          <label key={need.id}>
            <input
              type="checkbox"
              checked={isOn}
              disabled={isFull && !isOn}
              onChange={(event) => onChoose(need, event.currentTarget.checked)}
            />
            <span>
              {need.name} <span className="small soft">{fill(need.plain, words)}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
