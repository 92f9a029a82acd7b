// "Waar hoort dit?": one press brings an outcome to its place in the profile, where it stands as a proposal. After that: what became of it.
import { Button, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { allPlacesFor, becameOf, carry, mayBeCarried, placesFor, proposalOf } from '#shared/conversation/carrying.ts'
import type { PlaceOption, PlaceOptions } from '#shared/conversation/places.ts'
import { takeBackOutcome, type Outcome, type Talk } from '#shared/school/talk-edits.ts'
import { catalogue } from '../../session/content.ts'
import { announce } from '../../session/announce.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { BecameWords } from './became-list.tsx'

interface CarryProps {
  readonly talk: Talk
  readonly outcome: Outcome
}

const stateAnchor = (outcome: string): string => `talk.became.${outcome}`

export function Carry({ talk, outcome }: CarryProps) {
  const mayWrite = useMayWrite()
  if (outcome.proposal !== '') return <Carried talk={talk} outcome={outcome} />
  return mayWrite && mayBeCarried(outcome) ? <Where talk={talk} outcome={outcome} /> : null
}

function Carried({ talk, outcome }: CarryProps) {
  const became = useSchool((school) => school)
  const mayWrite = useMayWrite()
  const one = useMemo(
    () => becameOf(became, talk).find(({ outcome: { id } }) => id === outcome.id),
    [became, talk, outcome.id]
  )
  if (one === undefined) return null
  const takeBack = (): void => {
    edit(takeBackOutcome(talk.id, outcome.id))
    goToField(whereAnchor(outcome.id))
    announce('Het voorstel is teruggenomen. U kunt dit ongedaan maken.')
  }
  return (
    <p className="row" id={stateAnchor(outcome.id)} tabIndex={-1}>
      <span>
        <BecameWords became={one} />
      </span>
      {mayWrite && one.word === 'open' && (
        <button type="button" className="text-button" onClick={takeBack}>
          Neem dit voorstel terug
        </button>
      )}
    </p>
  )
}

const whereAnchor = (outcome: string): string => `talk.where.${outcome}`

/** Of a place with a few fields each is a button; of one with many rows a new row is, and the rows stand in the choice below. */
const FEW = 3

function Where({ talk, outcome }: CarryProps) {
  const school = useLateSchool()
  const round = useRoundKey()
  const title = whereAnchor(outcome.id)
  const places = useMemo(() => placesFor(school, catalogue, conversation, outcome, round), [school, outcome, round])
  const others = useMemo(() => allPlacesFor(school, catalogue, conversation, outcome, round), [school, outcome, round])
  const bring = (option: PlaceOption, words: string): void => {
    const proposal = proposalOf(conversation, talk, outcome, option, newId())
    if (proposal === undefined) return
    edit(carry(talk.id, outcome.id, proposal, round))
    goToField(stateAnchor(outcome.id))
    announce(`Staat als voorstel klaar bij: ${words}. U kunt dit ongedaan maken.`)
  }
  return (
    <div className="stack-s" role="group" aria-labelledby={title}>
      <p id={title} tabIndex={-1}>
        <strong>Waar hoort dit?</strong>
      </p>
      <div className="row">
        {places.flatMap((place) =>
          quickOf(place).map((option) => {
            const words = wordsFor(place, option)
            return (
              <Button key={words} variant="default" size="compact-md" onClick={() => bring(option, words)}>
                {words}
              </Button>
            )
          })
        )}
      </div>
      <Elsewhere
        id={outcome.id}
        places={[...places, ...others.filter(({ place }) => !places.some((one) => one.place.id === place.id))]}
        onBring={bring}
      />
    </div>
  )
}

const quickOf = ({ options }: PlaceOptions): readonly PlaceOption[] =>
  options.some(({ begins }) => begins !== null)
    ? options.filter(({ begins }) => begins !== null)
    : options.length <= FEW
      ? options
      : []

/** "Ouders", "Een stap: nieuwe regel", "Een stap: 2. Observeren, wie doet dit?" */
function wordsFor({ title }: PlaceOptions, { row, field, begins }: PlaceOption): string {
  if (begins !== null) return `${title}: nieuwe regel`
  const where = [row, field].filter(Boolean).join(', ')
  return where === '' ? title : `${title}: ${where}`
}

interface ElsewhereProps {
  readonly id: string
  readonly places: readonly PlaceOptions[]
  readonly onBring: (option: PlaceOption, words: string) => void
}

/** The section first, then the place in it: all places at once are more than a hundred. */
function Elsewhere({ id, places, onBring }: ElsewhereProps) {
  const [section, setSection] = useState('')
  const [chosen, setChosen] = useState('')
  const all = places.flatMap((place) =>
    place.options.map((option) => ({
      key: `${option.address} ${option.begins ?? ''}`,
      option,
      words: wordsFor(place, option)
    }))
  )
  const here = all.filter(({ option }) => option.section === section)
  const found = here.find(({ key }) => key === chosen)
  const sections = catalogue.sections.filter((one) => all.some(({ option }) => option.section === one.id))
  return (
    <div className="still-right">
      <NativeSelect
        id={`talk.elsewhere.${id}`}
        label="Of in een ander onderdeel"
        value={section}
        data={[
          { value: '', label: 'Kies een onderdeel' },
          ...sections.map((one) => ({ value: one.id, label: one.title }))
        ]}
        onChange={(event) => {
          setSection(event.currentTarget.value)
          setChosen('')
        }}
      />
      {section !== '' && (
        <NativeSelect
          id={`talk.elsewhere.${id}.place`}
          label="Op welke plek?"
          value={chosen}
          data={[
            { value: '', label: 'Kies een plek' },
            ...here.map(({ key, words }) => ({ value: key, label: words }))
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {found !== undefined && (
        <Button variant="default" onClick={() => onBring(found.option, found.words)}>
          Breng naar deze plek
        </Button>
      )}
    </div>
  )
}
