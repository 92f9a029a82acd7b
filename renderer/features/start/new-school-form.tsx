// "Begin met uw school": five questions, of which only the name must be answered.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { NewSchool, Sector } from '#shared/school/school.ts'
import { BeginCopy } from '../../components/begin-copy.tsx'
import { askOrTell, useHello, useHost } from '../../session/host.ts'
import { sectorOptions } from '../../components/sector-names.ts'
import { go } from '../../session/route.ts'
import { schoolTitle } from '../../session/window-title.ts'

const nothing: NewSchool = { name: '', sector: 'bao', board: '', partnership: '', place: '' }

/** With an empty school, or with what another school of this computer says. */
export function NewSchoolForm({ onCancel }: { readonly onCancel: () => void }) {
  const schools = useHost((state) => state.schools) ?? []
  const [from, setFrom] = useState('')
  const [chose, setChose] = useState(false)
  const copied = schools.filter(({ example, state }) => !example && (state === 'ok' || state === 'unsaved'))
  return (
    <div className="stack" style={{ marginBottom: '2.5rem' }}>
      <h2 id="new-school-title">Uw school</h2>
      {copied.length > 0 && (
        <div className="form">
          <NativeSelect
            label="Waarmee begint u?"
            value={from}
            data={[
              { value: '', label: 'Met een lege school' },
              ...copied.map(({ id, name }) => ({
                value: id,
                label: `Met een kopie van ${schoolTitle(name)}`
              }))
            ]}
            onChange={(event) => {
              setFrom(event.currentTarget.value)
              setChose(true)
            }}
          />
        </div>
      )}
      {from === '' ? (
        <EmptySchool takesFocus={!chose} onCancel={onCancel} />
      ) : (
        <BeginCopy key={from} schoolId={from} takesFocus={false} onLeave={onCancel} />
      )}
    </div>
  )
}

function EmptySchool({ takesFocus, onCancel }: { readonly takesFocus: boolean; readonly onCancel: () => void }) {
  const { schoolsPlace } = useHello()
  const [school, setSchool] = useState(nothing)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) name.current?.focus()
  }, [takesFocus])
  const set = (part: Partial<NewSchool>): void => setSchool({ ...school, ...part })

  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (school.name.trim() === '') {
      setError('Vul eerst de naam van de school in.')
      name.current?.focus()
      return
    }
    setBusy(true)
    const made = await askOrTell('schools.create', { ...school, name: school.name.trim() })
    setBusy(false)
    if (made) go({ name: 'school', schoolId: made.schoolId, screen: { name: 'begin' } })
  }

  return (
    <form
      className="form"
      data-own-undo
      onSubmit={(event) => void begin(event)}
      noValidate
      aria-labelledby="new-school-title"
    >
      <TextInput
        ref={name}
        label="Naam van de school"
        required
        withAsterisk={false}
        autoComplete="off"
        value={school.name}
        error={error}
        onChange={(event) => {
          set({ name: event.currentTarget.value })
          setError(undefined)
        }}
      />
      <NativeSelect
        label="Soort school"
        data={sectorOptions}
        value={school.sector}
        onChange={(event) => set({ sector: event.currentTarget.value as Sector })}
      />
      <TextInput
        label="Bestuur (mag later)"
        description="De naam van uw schoolbestuur"
        autoComplete="off"
        value={school.board}
        onChange={(event) => set({ board: event.currentTarget.value })}
      />
      <TextInput
        label="Samenwerkingsverband (mag later)"
        autoComplete="off"
        value={school.partnership}
        onChange={(event) => set({ partnership: event.currentTarget.value })}
      />
      <TextInput
        label="Plaats (mag later)"
        autoComplete="off"
        value={school.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <p className="small soft">
        Uw school krijgt een eigen map in <span className="place">{schoolsPlace}</span>
      </p>
      <div className="row">
        <Button type="submit" loading={busy}>
          Begin
        </Button>
        <Button variant="default" onClick={onCancel}>
          Annuleer
        </Button>
      </div>
    </form>
  )
}
