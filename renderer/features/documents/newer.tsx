// A school of a newer version of the program: this one cannot read it whole, so it makes no document of it.
import { Symbol } from '../../components/symbols.tsx'
import { useOpen } from '../../session/school-store.ts'

export const useIsNewer = (): boolean =>
  useOpen(({ access }) => access.mode === 'read' && access.reason === 'newer-version')

export function NotForNewer() {
  return (
    <p className="measure">
      <Symbol name="lock" /> Hier kunt u nu geen Word-document maken. Deze school is gemaakt met een nieuwere versie van
      dit programma, en het document zou niet volledig zijn. Installeer de nieuwe versie.
    </p>
  )
}
