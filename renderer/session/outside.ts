// What happens to the school outside this window: asked of the host when the window comes in sight or gets the focus, after
// sleep, and once a minute. The same in the desktop and in the browser.
import { create } from 'zustand'
import type { CopyBeside } from '#shared/contract/contract.ts'
import { ask, askOrTell } from './host.ts'
import { newestOnly } from './newest.ts'
import { useOpen, useSchoolState, type SchoolState } from './school-store.ts'

/** Between two looks while nothing else happens, in milliseconds. */
const MINUTE = 60_000
/** The clock on the wall goes on while the computer sleeps; a timer does not. In milliseconds. */
const TICK = 5_000

interface Beside {
  readonly schoolId: string
  readonly copies: readonly CopyBeside[]
}

const useBeside = create<Beside>(() => ({ schoolId: '', copies: [] }))

/** The heading on the screen with the school's particulars where they are compared. */
export const OTHER_VERSIONS = 'other-versions'

/** Versions of the open school that a sync program left. */
export function useCopiesBeside(): readonly CopyBeside[] {
  const schoolId = useOpen((state) => state.schoolId)
  return useBeside((beside) => (beside.schoolId === schoolId ? beside.copies : NONE))
}
const NONE: readonly CopyBeside[] = []

/** She is not asked about these any more, until they change. */
export function letLie(schoolId: string, left: readonly CopyBeside[]): void {
  const copyIds = left.map(({ id }) => id)
  useBeside.setState(({ copies }) => ({
    copies: copies.map((copy) => (copyIds.includes(copy.id) ? { ...copy, leftLying: true } : copy))
  }))
  // A look that was under way tells them as they were before: the one after it is right.
  void askOrTell('school.letCopiesLie', { schoolId, copyIds }).then(lookOutside)
}

let lastLook = Number.NEGATIVE_INFINITY

export function watchOutside(): void {
  addEventListener('focus', lookOutside)
  document.addEventListener('visibilitychange', lookOutside)
  setInterval(() => {
    if (Date.now() - lastLook >= MINUTE || Date.now() < lastLook) lookOutside()
  }, TICK)
  useSchoolState.subscribe((now, before) => {
    if (openId(now.state) !== openId(before.state)) lookOutside()
  })
}

const openId = (state: SchoolState): string | undefined => (state.kind === 'open' ? state.schoolId : undefined)

/** Looks now, when there is a school and somebody to see it. */
export function lookOutside(): void {
  const schoolId = openId(useSchoolState.getState().state)
  if (schoolId === undefined || document.visibilityState === 'hidden') return
  lastLook = Date.now()
  look(schoolId)
}

const look = newestOnly(async (schoolId: string) => {
  const answer = await ask('school.look', { schoolId })
  if (answer.ok) useBeside.setState({ schoolId, copies: answer.value.copies })
})
