// "Begin met een kopie": a new school that begins with what another one says. Its name is asked first, and whether the colleagues come along.
import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { askOrTell, useHost } from '../session/host.ts'
import { go } from '../session/route.ts'
import { allSent } from '../session/school-store.ts'

interface BeginCopyProps {
  readonly schoolId: string
  /** False where a choice brought it: the focus stays there. */
  readonly takesFocus?: boolean
  readonly onLeave: () => void
}

export function BeginCopy({ schoolId, takesFocus = true, onLeave }: BeginCopyProps) {
  const [name, setName] = useState('')
  const [withPeople, setWithPeople] = useState(false)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') {
      setError('Vul eerst de naam van de nieuwe school in.')
      field.current?.focus()
      return
    }
    setBusy(true)
    const made = (await allSent()) ? await askOrTell('schools.copy', { schoolId, name, withPeople }) : undefined
    setBusy(false)
    if (made === undefined) return
    go({ name: 'school', schoolId: made.schoolId, screen: { name: 'overview' } })
    // Going somewhere else closes what was said before.
    useHost.setState({
      problem: null,
      notice: `De kopie heet ${name.trim()} en heeft een eigen map. U werkt daar nu in. De andere school blijft zoals die was.`
    })
  }

  return (
    <form className="form" data-own-undo onSubmit={(event) => void begin(event)} noValidate>
      <TextInput
        ref={field}
        label="Naam van de nieuwe school"
        required
        withAsterisk={false}
        autoComplete="off"
        value={name}
        error={error}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setError(undefined)
        }}
      />
      <label className="check">
        <input type="checkbox" checked={withPeople} onChange={(event) => setWithPeople(event.currentTarget.checked)} />
        <span>Neem ook de collega’s mee: hun namen, taken en bewijzen, en met wie u contact hebt</span>
      </label>
      <p className="small">
        Dit gaat niet mee: eerdere schooljaren en besluiten, vastgestelde versies, reservekopieën, kerngetallen,
        adressen, vergaderdagen, en wat u al had nagekeken of weggelegd. Staan er namen in uw teksten? Die gaan wel mee.
      </p>
      <div className="row">
        <Button type="submit" loading={busy}>
          Maak de kopie
        </Button>
        <Button variant="default" onClick={onLeave}>
          Annuleer
        </Button>
      </div>
    </form>
  )
}
