// One gap that is open: its sentence, and what can be done about it.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Gap } from '#shared/expertise/gap.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { goToField } from '../../session/place.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { gapAnchor, makeFrom, putAside } from './gap-acts.ts'
import { screenOfField } from '../../session/screens.ts'

interface GapItemProps {
  readonly gap: Gap
  readonly next: Gap | undefined
}

export function GapItem({ gap, next }: GapItemProps) {
  const school = useLateSchool()
  const today = useToday()
  const mayWrite = useMayWrite()
  const [asking, setAsking] = useState(false)
  const { ways } = catalogue.gaps
  const sentence = gapAnchor(gap.id)
  const field = `gap:${gap.id}.why`
  const stop = (): void => {
    setAsking(false)
    goToField(sentence)
  }
  return (
    <li className="stack-s">
      <p id={sentence} tabIndex={-1}>
        {gap.sentence}
      </p>
      <div className="row">
        {(['training', 'ambition'] as const).map(
          (way) =>
            mayWrite &&
            gap.ways.includes(way) && (
              <button
                key={way}
                type="button"
                className="text-button"
                aria-describedby={sentence}
                onClick={() => makeFrom(gap, way, school, today)}
              >
                {ways[way]}
              </button>
            )
        )}
        {gap.ways.includes('go-to') && (
          <ToScreen screen={screenOfField(gap.field) ?? { name: 'team' }} field={gap.field}>
            {ways['go-to']}
            <span className="unseen">: {gap.sentence}</span>
          </ToScreen>
        )}
        {mayWrite && gap.ways.includes('dismiss') && (
          <button
            type="button"
            className="text-button"
            aria-expanded={asking}
            aria-describedby={sentence}
            onClick={() => {
              setAsking(true)
              goToField(field)
            }}
          >
            {ways.dismiss}
          </button>
        )}
      </div>
      {asking && <Why field={field} onStop={stop} onReason={(reason) => putAside(gap, reason, today, next)} />}
    </li>
  )
}

interface WhyProps {
  readonly field: string
  readonly onStop: () => void
  readonly onReason: (reason: string) => void
}

function Why({ field, onStop, onReason }: WhyProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const put = (): void => {
    if (reason.trim() !== '') return onReason(reason.trim())
    setAsked(true)
    goToField(field)
  }
  return (
    <form
      className="question stack-s"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <TextInput
        id={field}
        label="Waarom legt u dit weg?"
        description="Uw reden blijft bewaard. U kunt dit altijd terughalen."
        autoComplete="off"
        value={reason}
        error={asked && reason.trim() === '' ? 'Schrijf eerst in een paar woorden waarom.' : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onStop()
        }}
      />
      <div className="row">
        <Button type="submit">Leg weg</Button>
        <Button variant="default" onClick={onStop}>
          Annuleer
        </Button>
      </div>
    </form>
  )
}
