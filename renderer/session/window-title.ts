// What the window is called, also in the bar of tasks and on a tab: the screen first, then whose it is.
import { nameOr } from '#shared/text.ts'
import { useRoute } from './route.ts'
import { useSchoolState } from './school-store.ts'

export const schoolTitle = (name: string): string => nameOr(name, 'School zonder naam')

/** "Documenten – De Wilgenhof – SOP-wijzer". `school`: its name, undefined where none shows. */
export const windowTitleOf = (screen: string, school: string | undefined): string =>
  [screen, ...(school === undefined ? [] : [schoolTitle(school)]), 'SOP-wijzer'].join(' – ')

/** The name of the school that shows. */
export function useShownSchool(): string | undefined {
  const isShown = useRoute(({ route }) => route.name === 'school')
  const name = useSchoolState(({ state }) => (state.kind === 'open' ? state.school.identity.name : undefined))
  return isShown ? name : undefined
}

/** Of the list of schools: how much is due, and at which. */
export function listTitle(schools: readonly { readonly name: string; readonly reminder: string }[]): string {
  const due = schools.filter(({ reminder }) => reminder !== '')
  const [first] = due
  if (first === undefined) return 'Uw scholen'
  return due.length === 1
    ? `Uw scholen: ${schoolTitle(first.name)}, ${first.reminder}`
    : `Uw scholen: taken bij ${due.length} scholen`
}
