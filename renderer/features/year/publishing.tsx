// "Publiceren en versturen": a row for each who gets it.
import type { StepPartOf } from '#shared/catalogue/step-content.ts'
import { RoundFields } from './round-fields.tsx'

export function Publishing({ part: { rows } }: { readonly part: StepPartOf<'publishing'> }) {
  return (
    <ul className="stack">
      {rows.map(({ id, name, what, sent, toSend, notSent }) => (
        <li key={id} className="stack-s">
          <h4>{name}</h4>
          <p>{what}</p>
          <div className="days">
            <RoundFields
              about={name}
              fields={[
                { field: sent, label: 'Verstuurd op' },
                { field: toSend, label: 'Wordt verstuurd op' },
                { field: notSent, label: 'Niet nodig, omdat' }
              ]}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
