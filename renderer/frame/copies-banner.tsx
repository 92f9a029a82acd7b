// Versions of the school that a sync program left in its folder: named above every screen, until she chooses.
import { Button } from '@mantine/core'
import { CopyActs } from '../components/copy-acts.tsx'
import { Symbol } from '../components/symbols.tsx'
import { letLie, OTHER_VERSIONS, useCopiesBeside } from '../session/outside.ts'
import { goToPlace } from '../session/place.ts'
import { useMayWrite, useOpen } from '../session/school-store.ts'

export function CopiesBanner() {
  const schoolId = useOpen((state) => state.schoolId)
  const mayWrite = useMayWrite()
  const asksAlready = useOpen(({ save }) => save.kind === 'conflict')
  const copies = useCopiesBeside().filter(({ leftLying }) => !leftLying)
  const [only, ...more] = copies
  // One choice at a time: which version is the school comes first.
  if (only === undefined || !mayWrite || asksAlready) return null
  const days = [...new Set(copies.map(({ label }) => label))].join(' en van ')
  const look = (): void =>
    goToPlace({ route: { name: 'school', schoolId, screen: { name: 'details' } }, field: OTHER_VERSIONS, caret: null })
  const leave = (): void => {
    letLie(schoolId, copies)
    document.getElementById('page-title')?.focus()
  }
  return (
    <div className="banner" data-tone="note">
      <p aria-live="polite">
        <Symbol name="warn" />{' '}
        {more.length === 0
          ? `In de map staat nog een versie van deze school, van ${days}.`
          : `In de map staan nog ${copies.length} versies van deze school, van ${days}.`}{' '}
        Misschien staat daar werk in dat hier niet staat.
      </p>
      <div className="row">
        <Button onClick={look}>Bekijk</Button>
        {more.length === 0 && <CopyActs copy={only} />}
        <Button variant="default" onClick={leave}>
          Laat liggen
        </Button>
      </div>
    </div>
  )
}
