// Who looked along: said once, and kept with each section that is confirmed after it.
import { TextInput } from '@mantine/core'
import { useMayWrite } from '../../session/school-store.ts'

interface LookedWithProps {
  readonly value: string
  readonly onChange: (who: string) => void
}

export function LookedWith({ value, onChange }: LookedWithProps) {
  const mayWrite = useMayWrite()
  if (!mayWrite) return null
  return (
    <div className="measure" data-own-undo>
      <TextInput
        id="year.review.with"
        label="Wie keek er mee?"
        description="Mag leeg blijven. Het staat daarna bij elk onderdeel dat u nakijkt. Bijvoorbeeld: het team"
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
