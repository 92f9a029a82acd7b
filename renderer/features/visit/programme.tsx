// The programme of the day: begun from the example, with the school's own times.
import { Button } from '@mantine/core'
import { fill } from '#shared/catalogue/fill.ts'
import { knownWord } from '#shared/school/field.ts'
import { addVisitRows, setVisitLength } from '#shared/school/visit-edits.ts'
import { visitAnchor, visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { visitLengths } from '#shared/school/vocabulary.ts'
import { ChoiceField } from '../../components/fields.tsx'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { Rows, type RowField } from './rows.tsx'
import { lengthOptions, scan, type OfVisit } from './visit-words.ts'

const fields: readonly RowField<'programme'>[] = [
  { field: 'time', label: 'Tijd', span: 2 },
  { field: 'what', label: 'Wat', span: 5 },
  { field: 'who', label: 'Met wie', span: 3 },
  { field: 'minutes', label: 'Minuten', span: 2 }
]

export function Programme({ visit }: OfVisit) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const chosen = knownWord(visitLengths, visit.length)
  const begin = (length: keyof typeof scan.programmes): void => {
    const rows = scan.programmes[length].rows.map(({ time, what, who, minutes }) => ({
      id: newId(),
      time,
      what: fill(what, words),
      who: fill(who, words),
      minutes: String(minutes)
    }))
    editAndGo(
      addVisitRows(visit.id, 'programme', rows),
      visitRowAnchor(visit.id, 'programme', rows[0]?.id ?? '', 'time')
    )
  }
  return (
    <section className="stack" aria-labelledby="programme-title">
      <h3 id="programme-title">Het programma</h3>
      <ChoiceField
        id={visitAnchor(visit.id, 'length')}
        label="Hoe lang duurt het bezoek?"
        options={lengthOptions}
        value={visit.length}
        makeEdit={(value) => setVisitLength(visit.id, visitLengths.find((known) => known === value) ?? 'unknown')}
      />
      {visit.programme.length === 0 && mayWrite && chosen !== 'unknown' && (
        <p>
          <Button onClick={() => begin(chosen)}>
            Begin met het voorbeeld: {scan.programmes[chosen].title.toLowerCase()}
          </Button>
        </p>
      )}
      <Rows
        visit={visit}
        list="programme"
        rows={visit.programme}
        fields={fields}
        noun="Regel"
        add="Voeg een regel toe"
        begin={{}}
      />
    </section>
  )
}
