// Saving because the director asks for it: now, or at another place.
import { announce } from './announce.ts'
import { ask, askOrTell, useHost } from './host.ts'
import { goToField } from './place.ts'
import { allSent, useSchoolState } from './school-store.ts'
import { saveBanner } from './visit.ts'

export async function saveNow(): Promise<void> {
  const { state } = useSchoolState.getState()
  if (state.kind !== 'open') return
  await allSent()
  const answer = await ask('school.save', { schoolId: state.schoolId })
  if (!answer.ok) announce(answer.problem.message)
  else if (answer.value.kind === 'saved') announce(`Opgeslagen om ${answer.value.time}`)
}

/** Writes the present value to another place and says where it is. */
export async function saveCopy(): Promise<void> {
  const { state } = useSchoolState.getState()
  if (state.kind !== 'open') return
  // A copy without the last words would be no help.
  if (!(await allSent())) return goToField(saveBanner)
  const copy = await askOrTell('school.saveCopy', { schoolId: state.schoolId })
  if (copy) useHost.setState({ problem: null, notice: `De kopie staat in ${copy.place}` })
}
