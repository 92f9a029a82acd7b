// What went wrong with what somebody just did, where it was done: read out as soon as it stands there.
import { Symbol } from './symbols.tsx'

/** Nothing where there is none. */
export const ToldProblem = ({ problem }: { readonly problem: string | undefined }) => (
  <div aria-live="polite">
    {problem !== undefined && (
      <p className="check-this">
        <Symbol name="warn" /> {problem}
      </p>
    )}
  </div>
)
