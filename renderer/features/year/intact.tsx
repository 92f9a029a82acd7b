// Whether what was frozen still is as it was.
import { Symbol } from '../../components/symbols.tsx'

export function Intact({ isIntact }: { readonly isIntact: boolean }) {
  return isIntact ? (
    <span className="state" data-state="finished">
      <Symbol name="done" /> Ongewijzigd bewaard
    </span>
  ) : (
    <span className="state" data-state="passed">
      <Symbol name="warn" /> Is buiten dit programma veranderd
    </span>
  )
}
