// One to five needs, by typing or from the list.
import { useMemo, useState } from 'react'
import { needsContent } from '#assets/needs/index.ts'
import type { Bundle } from '#shared/delivery/bundle.ts'
import { BUNDLE_CLUSTER, PARTNERSHIP_CLUSTER } from '#shared/delivery/region-needs.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { MOST_NEEDS } from '#shared/documents/sheet-readers.ts'
import { OWN_CLUSTER } from '#shared/needs/own-needs.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { FindNeed, useFoundNeeds } from '../../components/find-need.tsx'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useWords } from '../../session/school-words.ts'

export const FIND = 'admission.find'

interface ChoosingProps {
  /** Their ids. */
  readonly chosen: readonly string[]
  readonly onChoose: (need: Need, on: boolean) => void
}

interface ChooseNeedsProps extends ChoosingProps {
  /** All that there are. */
  readonly all: readonly Need[]
  readonly bundle: Bundle | undefined
}

/** In no group of our list. */
const groups = [
  { cluster: PARTNERSHIP_CLUSTER, legend: 'Uit de lijst van {het samenwerkingsverband}' },
  { cluster: BUNDLE_CLUSTER, legend: 'Uit de bundel van uw regio' },
  { cluster: OWN_CLUSTER, legend: 'Van uw school zelf' }
]

export function ChooseNeeds({ chosen, onChoose, all, bundle }: ChooseNeedsProps) {
  const { identity } = useLateSchool()
  const words = useWords()
  const [typed, setTyped] = useState('')
  const among = useMemo(() => ({ asked: bundle }), [bundle])
  const found = useFoundNeeds(typed, among)
  const needs = all.filter(({ sectors }) => sectors.includes(identity.sector))
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
          {groups.map(({ cluster, legend }) => {
            const others = needs.filter((need) => need.cluster === cluster)
            return others.length > 0 && <Boxes key={cluster} {...boxes} legend={fill(legend, words)} needs={others} />
          })}
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

interface BoxesProps extends ChoosingProps {
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
