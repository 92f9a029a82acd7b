// "Niet gebeurd, omdat …": why something was left out, and from when it is not mended any more.
import type { StepPartOf } from '#shared/catalogue/step-content.ts'
import { RoundFields } from './round-fields.tsx'

export function LeftOut({ part: { label, why, letGo } }: { readonly part: StepPartOf<'left-out'> }) {
  return (
    <details>
      <summary>{label}</summary>
      <div className="stack">
        <RoundFields
          fields={[
            { field: why, label: 'Niet gebeurd, omdat', help: 'Dit komt eerlijk in de stukken te staan.' },
            { field: letGo, label: 'Dit herstellen wij niet meer, sinds' }
          ]}
        />
      </div>
    </details>
  )
}
