// "Praat erover met uw team": the talks of the school; and of each what is prepared, what is shown to the team and what came out of it.
import { later } from '../../session/later.ts'
import type { ScreenNamed } from '../../session/screen-list.ts'
import type { ScreenEntry } from '../../session/screens.ts'

declare module '../../session/screen-list.ts' {
  interface Screens {
    /** `talk` absent: all of them. `page` absent: what is prepared of it. */
    readonly talk: { readonly talk?: string; readonly page?: 'record' | 'hold' }
  }
}

type TalkPage = NonNullable<ScreenNamed<'talk'>['page']>
const places: Readonly<Record<TalkPage, string>> = { record: 'vastleggen', hold: 'houden' }
const titles: Readonly<Record<TalkPage, string>> = {
  record: 'Leg het gesprek vast',
  hold: 'Het gesprek op het scherm'
}

/** What is asked before the talk; everything else of a talk is written down after it. */
const PREPARED = /^(?:day|secondDay|form|people|section|cards|tables|roles)\b/u

export const talk: ScreenEntry<'talk'> = {
  name: 'talk',
  path: 'in-gesprek',
  parts: {
    write: ({ talk: id, page }) => [...(id === undefined ? [] : [id]), ...(page === undefined ? [] : [places[page]])],
    read: ([id = '', place = '']) => {
      if (id === '') return { name: 'talk' }
      const page = (['record', 'hold'] as const).find((one) => places[one] === place)
      return { name: 'talk', talk: id, ...(page !== undefined && { page }) }
    }
  },
  title: 'In gesprek',
  pageTitle: ({ talk: id, page }) =>
    id === undefined ? undefined : page === undefined ? 'Bereid het gesprek voor' : titles[page],
  inRail: 63,
  isAlone: ({ page }) => page === 'hold',
  screenOf: (field) => {
    if (/^(?:ownCards(?::|\.list$)|talkRhythm$)/u.test(field)) return { name: 'talk' }
    const [, id = '', rest = ''] = /^talk:([^.]*)\.(.*)$/su.exec(field) ?? []
    if (rest === '') return undefined
    return PREPARED.test(rest) ? { name: 'talk', talk: id } : { name: 'talk', talk: id, page: 'record' }
  },
  component: later(() => import('./talk-screen.tsx'))
}
