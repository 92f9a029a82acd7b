// The few numbers of "De school in het kort".
import { fill } from '#shared/catalogue/fill.ts'
import { setPortraitField } from '#shared/school/text-edits.ts'
import { TextField } from '../../../components/fields.tsx'
import { useSchool } from '../../../session/school-store.ts'
import { useWords } from '../../../session/school-words.ts'
import { portraitFields } from './section-parts.ts'

export function PortraitNumbers() {
  const words = useWords()
  const portrait = useSchool((school) => school.sections.portrait)
  return (
    <section className="stack-s" aria-labelledby="numbers-title">
      <h2 id="numbers-title">Uw school in getallen</h2>
      <div className="numbers">
        {portraitFields.map(({ field, label, help }) => (
          <TextField
            key={field}
            id={`portrait.${field}`}
            label={fill(label, words)}
            description={help === '' ? undefined : help}
            value={portrait[field]}
            makeEdit={(value) => setPortraitField(field, value)}
          />
        ))}
      </div>
    </section>
  )
}
