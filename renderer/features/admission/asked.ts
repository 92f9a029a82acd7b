// What is asked in *Toelating* is about a pupil. It is in no file, no address and no history: this window alone knows it, as long as the screen shows, and
// while she looks up something in the profile that the answer led to. Whatever else she does, it is gone.
import { create } from 'zustand'
import { useRoute, type Route } from '../../session/route.ts'

export const views = [
  { value: 'admission', words: 'Bij een aanmelding' },
  { value: 'classroom', words: 'Wat kan ik doen bij …?' }
] as const
export type View = (typeof views)[number]['value']

export interface Asked {
  readonly view: View
  /** The needs that were chosen, in the order in which that was done. */
  readonly chosen: readonly string[]
  /** The day of the application, as it was typed. */
  readonly received: string
  /** The offers of other schools that stand on the sheets. */
  readonly others: readonly string[]
}

interface Kept extends Asked {
  readonly schoolId: string
  /** A link in the answer leads away. */
  readonly isLookingUp: boolean
}

const NOTHING: Kept = { schoolId: '', view: 'admission', chosen: [], received: '', others: [], isLookingUp: false }

export const useAsked = create<Kept>(() => NOTHING)

export const ask = (change: Partial<Asked>): void => useAsked.setState(change)
export const beginAnew = (): void => useAsked.setState(({ schoolId, view }) => ({ ...NOTHING, schoolId, view }))
export const lookUp = (): void => useAsked.setState({ isLookingUp: true })

/** Where the links of an answer lead. */
const placesOfProfile: ReadonlySet<string> = new Set(['needs', 'section', 'team'])

/** Of the first screen after a link, and of all after it. */
function keptOn(route: Route, { schoolId, isLookingUp }: Pick<Kept, 'schoolId' | 'isLookingUp'>): boolean {
  if (route.name !== 'school' || route.schoolId !== schoolId) return false
  return route.screen.name === 'admission' || (isLookingUp && placesOfProfile.has(route.screen.name))
}

/** The screen shows: from now on every other screen is looked at. */
export function hereFor(schoolId: string): void {
  if (useAsked.getState().schoolId !== schoolId) useAsked.setState({ ...NOTHING, schoolId })
  useAsked.setState({ isLookingUp: false })
}

useRoute.subscribe(({ route }) => {
  const kept = useAsked.getState()
  if (kept.schoolId !== '' && !keptOn(route, kept)) useAsked.setState(NOTHING)
})
