// "Neem mee": what somebody wrote becomes a proposal beside a text of the profile, or a new ambition. Nothing is written in it.
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { writeDay } from '#shared/day.ts'
import { sectionPage } from '#shared/law/section-page.ts'
import { addProposals } from '#shared/proposals/edits.ts'
import { targetOf } from '#shared/proposals/target.ts'
import { listAnchor } from '#shared/school/lists.ts'
import { sectionIds } from '#shared/school/school.ts'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit } from '../../session/school-store.ts'

interface TakeAlongProps {
  /** Of the button, and where its parts begin. */
  readonly id: string
  readonly scanId: string
  readonly text: string
}

const AMBITION = listAnchor('ambitions')
/** She has not chosen yet: where a sentence belongs is hers to say. */
const NOWHERE = ''

export function TakeAlong({ id, scanId, text }: TakeAlongProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [takenTo, setTakenTo] = useState<string>()
  const leave = (): void => {
    setIsOpen(false)
    goToField(id)
  }
  if (isOpen)
    return (
      <TakeForm
        id={id}
        scanId={scanId}
        text={text}
        onLeave={leave}
        onTaken={(where) => {
          setTakenTo(where)
          leave()
        }}
      />
    )
  return (
    <p className="row">
      <button
        id={id}
        type="button"
        className="text-button"
        onClick={() => {
          setIsOpen(true)
          goToField(`${id}.words`)
        }}
      >
        Neem mee<span className="unseen">: {text}</span>
      </button>
      {takenTo !== undefined && <span className="soft">Staat als voorstel bij “{takenTo}”.</span>}
    </p>
  )
}

interface TakeFormProps extends TakeAlongProps {
  readonly onLeave: () => void
  readonly onTaken: (where: string) => void
}

function TakeForm({ id, scanId, text, onLeave, onTaken }: TakeFormProps) {
  const school = useLateSchool()
  const today = useToday()
  const places = useMemo(
    () => [
      { value: NOWHERE, label: 'Kies een plek' },
      { value: AMBITION, label: 'Een nieuwe ambitie' },
      ...sectionIds
        .filter((section) => targetOf(school, `${section}.text`) !== undefined)
        .map((section) => ({ value: `${section}.text`, label: sectionPage(catalogue, section, school, today).title }))
    ],
    [school, today]
  )
  const [words, setWords] = useState(text)
  const [address, setAddress] = useState(NOWHERE)
  const [isAsked, setIsAsked] = useState(false)
  const isBlank = words.trim() === ''
  const take = (): void => {
    if (isBlank) return
    if (address === NOWHERE) {
      setIsAsked(true)
      return goToField(`${id}.where`)
    }
    const from = { kind: 'scan' as const, id: scanId, day: today, label: `uit de scan, ${writeDay(today)}` }
    edit(addProposals([{ id: newId(), address, said: address === AMBITION ? { what: words } : words, from }]))
    const where = places.find(({ value }) => value === address)?.label ?? ''
    announce(`De zin staat als voorstel bij ${where}. U kunt dit ongedaan maken.`)
    onTaken(where)
  }
  return (
    <div className="form stack-s">
      <Textarea
        id={`${id}.words`}
        label="De zin"
        description="Laat weg wie het zei, en over wie het gaat."
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NativeSelect
        id={`${id}.where`}
        label="Waar hoort dit?"
        description="Daar staat het als voorstel. U beslist daar wat u ermee doet."
        value={address}
        data={places}
        error={isAsked && address === NOWHERE ? 'Kies eerst een plek.' : undefined}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <div className="row">
        <Button onClick={take} {...(isBlank && { 'aria-disabled': true, 'data-disabled': true })}>
          Zet klaar als voorstel
        </Button>
        <Button variant="default" onClick={onLeave}>
          Annuleer
        </Button>
      </div>
    </div>
  )
}
