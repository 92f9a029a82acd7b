// Who comes: by function and school, never by name.
import { setVisitorRole } from '#shared/school/visit-edits.ts'
import { visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { visitorRoles } from '#shared/school/vocabulary.ts'
import { ChoiceField } from '../../components/fields.tsx'
import { Rows, type RowField } from './rows.tsx'
import { roleOptions, scan, type OfVisit } from './visit-words.ts'

const fields: readonly RowField<'visitors'>[] = [
  { field: 'who', label: 'Functie', span: 4, description: 'Geen naam. Bijvoorbeeld directeur' },
  { field: 'school', label: 'School', span: 4 }
]

export const Visitors = ({ visit }: OfVisit) => (
  <section className="stack-s" aria-labelledby="visitors-title">
    <h3 id="visitors-title">Wie komt er?</h3>
    <ul className="measure">
      {scan.whoComes.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    <Rows
      visit={visit}
      list="visitors"
      rows={visit.visitors}
      fields={fields}
      noun="Bezoeker"
      add="Voeg een bezoeker toe"
      begin={{}}
      renderMore={({ id, role }) => (
        <div className="item-field" data-span={4}>
          <ChoiceField
            id={visitRowAnchor(visit.id, 'visitors', id, 'role')}
            label="Rol"
            options={roleOptions}
            value={role}
            makeEdit={(value) =>
              setVisitorRole(visit.id, id, visitorRoles.find((known) => known === value) ?? 'unknown')
            }
          />
        </div>
      )}
    />
  </section>
)
