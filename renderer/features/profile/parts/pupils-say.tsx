// The seven fields of "Inbreng van leerlingen".
import { setPupilsSay } from '#shared/school/text-edits.ts'
import { DayField, LongTextField } from '../../../components/fields.tsx'
import { useSchool } from '../../../session/school-store.ts'
import { pupilsSayFields } from './section-parts.ts'

export function PupilsSay() {
  const said = useSchool((school) => school.sections.pupilsSay)
  return (
    <div className="stack-l pupils-say">
      {pupilsSayFields.map(({ field, label, help, type }) => {
        const Field = type === 'day' ? DayField : LongTextField
        return (
          <Field
            key={field}
            id={`pupilsSay.${field}`}
            label={label}
            description={help}
            value={said[field]}
            makeEdit={(value) => setPupilsSay(field, value)}
          />
        )
      })}
    </div>
  )
}
