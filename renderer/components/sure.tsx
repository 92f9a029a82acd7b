// What is unusual in the chain of a year is asked once, and taken back where it was wrong.
import type { Verdict } from '#shared/law/procedure/judge.ts'
import { setSure } from '#shared/school/round-edits.ts'
import { useRoundKey } from '../session/round.ts'
import { edit, useMayWrite } from '../session/school-store.ts'

/** A question to the MR is not answered by "that is right". */
const answers: Readonly<Partial<Record<Verdict['id'], readonly [said: string, button: string]>>> = {
  'wish-unmet': ['U hebt dit nagevraagd bij de MR.', 'Ik heb dit nagevraagd']
}

/** One button that says something else once it was pressed, so that it keeps the focus. `at`: it may stand at several places. */
export function Sure({ at, verdict: { id, said } }: { readonly at: string; readonly verdict: Verdict }) {
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const [isSaid, say] = answers[id] ?? ['U zei dat dit klopt.', 'Ja, dit klopt']
  if (!mayWrite) return said ? <p>{isSaid}</p> : null
  return (
    <p className="row">
      {said && isSaid}
      <button
        type="button"
        id={`${at}.sure.${id}`}
        className="text-button"
        onClick={() => edit(setSure(key, id, !said))}
      >
        {said ? 'Toch niet' : say}
      </button>
    </p>
  )
}
