// The open school as it was a moment ago. What must be computed over the whole school (what is missing, the overview, a
// preview) follows this one, so that no keystroke ever waits for it.
import { create } from 'zustand'
import type { School } from '#shared/school/school.ts'
import { useSchoolState } from './school-store.ts'

/** How long typing must rest, and how long it may keep us waiting, in milliseconds. */
const REST = 150
const LONGEST = 1_000

interface Late {
  readonly schoolId: string
  readonly school: School | null
}

const useLate = create<Late>(() => ({ schoolId: '', school: null }))

let timer: ReturnType<typeof setTimeout> | undefined
let waitingSince: number | undefined

export function followSchool(): () => void {
  return useSchoolState.subscribe(({ state }) => {
    if (state.kind !== 'open' || state.school === useLate.getState().school) return
    if (state.schoolId !== useLate.getState().schoolId) return catchUp()
    waitingSince ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(catchUp, Math.max(0, Math.min(REST, waitingSince + LONGEST - performance.now())))
  })
}

function catchUp(): void {
  clearTimeout(timer)
  waitingSince = undefined
  const { state } = useSchoolState.getState()
  if (state.kind === 'open') useLate.setState({ schoolId: state.schoolId, school: state.school })
}

export function useLateSchool(): School {
  const school = useLate((state) => state.school)
  if (school === null) throw new Error('a screen of a school was shown without a school')
  return school
}
