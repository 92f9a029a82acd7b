// A school that is only looked at: what that means for scans.
import { Symbol } from '../../components/symbols.tsx'
import { useMayWrite, useOpen } from '../../session/school-store.ts'

/** Nothing where she may write. */
export function OnlyToRead() {
  const mayWrite = useMayWrite()
  const isNewer = useOpen(({ access }) => access.mode === 'read' && access.reason === 'newer-version')
  if (mayWrite) return null
  return (
    <p className="measure">
      <Symbol name="lock" />{' '}
      {isNewer
        ? 'Deze school is gemaakt met een nieuwere versie van dit programma. U kunt hier alleen kijken. Installeer de nieuwe versie om een scan te beginnen of verder te gaan.'
        : 'U kunt hier nu alleen kijken. Bovenaan het scherm staat waarom, en wat u kunt doen.'}
    </p>
  )
}
