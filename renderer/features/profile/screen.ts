// The profile: all sections, and one section.
import { sectionData, sectionPage } from '#shared/law/section-page.ts'
import type { SectionId } from '#shared/school/school.ts'
import { catalogue } from '../../session/content.ts'
import { later } from '../../session/later.ts'
import { noFields, type ScreenEntry } from '../../session/screens.ts'
import { sectionOfField } from '../../session/section-of-field.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    readonly profile: NoNeeds
    readonly section: { readonly section: SectionId }
  }
}

export const profile: ScreenEntry<'profile'> = {
  name: 'profile',
  path: 'profiel',
  title: 'Profiel',
  inRail: 20,
  screenOf: noFields,
  component: later(() => import('./profile.tsx'))
}

export const section: ScreenEntry<'section'> = {
  name: 'section',
  path: profile.path,
  parts: {
    write: ({ section: id }) => [sectionData(catalogue, id).path],
    read: ([path]) => {
      const found = catalogue.sections.find((candidate) => candidate.path === path)
      return found && { name: 'section', section: found.id }
    }
  },
  title: ({ section: id }, school, today) => sectionPage(catalogue, id, school, today).title,
  inRail: { name: 'profile' },
  screenOf: (field) => {
    const id = ON_ANOTHER_SCREEN.test(field) ? undefined : sectionOfField(field)
    return id && { name: 'section', section: id }
  },
  component: later(() => import('./section-screen.tsx'))
}

/** Items of a section that have a screen of their own, which asks more of them. */
const ON_ANOTHER_SCREEN = /^(?:expertise(?::|\.list$)|ambitions:|training:|need:)/u
