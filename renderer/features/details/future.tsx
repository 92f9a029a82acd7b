// A school that stops or merges: said once, from which day, and the clocks follow. Few schools have it, so it is folded away.
import { knownWord } from '#shared/school/field.ts'
import { setFuture, setFutureKind } from '#shared/school/edits.ts'
import { futures } from '#shared/school/vocabulary.ts'
import { endingOf, endingSentence } from '#shared/year/ending.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ChoiceField, DayField, TextField } from '../../components/fields.tsx'
import { useToday } from '../../session/host.ts'
import { useSchool } from '../../session/school-store.ts'

const kinds = [
  { value: 'unknown', label: 'De school gaat door' },
  { value: 'stops', label: 'De school stopt' },
  { value: 'merges', label: 'De school gaat op in een andere school' }
]

export function Future() {
  const identity = useSchool((school) => school.identity)
  const { kind, from, with: into } = identity.future
  const ending = endingOf({ identity })
  const today = useToday()
  const chosen = knownWord(futures, kind)
  return (
    <Disclosure
      summary={ending === undefined ? 'Stopt of fuseert de school?' : endingSentence(ending, today).slice(0, -1)}
      holds={['identity.future.']}
    >
      <div className="form">
        <ChoiceField
          id="identity.future.kind"
          label="Wat gebeurt er met de school?"
          value={chosen}
          makeEdit={(value) => setFutureKind(knownWord(futures, value as typeof kind))}
          options={kinds}
        />
        {chosen !== 'unknown' && (
          <DayField
            id="identity.future.from"
            label="Vanaf welke dag is de school er niet meer?"
            value={from}
            makeEdit={(value) => setFuture('from', value)}
          />
        )}
        {chosen === 'merges' && (
          <TextField
            id="identity.future.with"
            label="In welke school gaat uw school op?"
            value={into}
            makeEdit={(value) => setFuture('with', value)}
          />
        )}
        <p role="status" className="small">
          {chosen === 'unknown'
            ? ''
            : ending === undefined
              ? 'Vul de dag in. Tot dan vraagt het programma alles zoals altijd.'
              : `${endingSentence(ending, today)} Wat daarvoor klaar moet zijn, blijft staan. Daarna vraagt het programma niets meer.`}
        </p>
      </div>
    </Disclosure>
  )
}
