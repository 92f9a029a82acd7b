// A talk is written down: it stands in the year as the talk with the team, and so in the section on the decision.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Conversation } from '../catalogue/conversation-content.ts'
import { fill } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { single, draftById, type Edit } from '../school/edit.ts'
import { withRound, type RoundKey } from '../school/round-edits.ts'
import { sectionIds, type School } from '../school/school.ts'
import type { Talk } from '../school/talk-edits.ts'
import { listed } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import { becameOf } from './carrying.ts'
import { sectionOfAddress } from './places.ts'
import { lastDayOfTalk } from './talk.ts'

/** "6 leraren en 1 intern begeleider": functions and how many, never a name. Empty where nobody wrote it down. */
export const presentWords = ({ present }: Talk): string =>
  listed(
    present.flatMap(({ who, number }) =>
      who.trim() === '' ? [] : [[number.trim(), who.trim()].filter(Boolean).join(' ')]
    )
  )

/** What a talk tells of itself in the year: who was there, and where the profile became another. A proposal for her to change; may be empty. */
export function changedWords(school: School, catalogue: Catalogue, content: Conversation, talk: Talk): string {
  const taken = new Set(
    becameOf(school, talk).flatMap(({ word, address }) =>
      word === 'taken' || word === 'changed' ? (sectionOfAddress(address) ?? []) : []
    )
  )
  const titles = sectionIds.flatMap((id) =>
    taken.has(id) ? (catalogue.sections.find((section) => section.id === id)?.title ?? []) : []
  )
  const who = presentWords(talk)
  return [
    who === '' ? '' : fill(content.texts.present, { wie: who }),
    titles.length === 0 ? '' : fill(content.texts.changed, { wat: listed(titles) })
  ]
    .filter(Boolean)
    .join('\n')
}

/**
 * The talk stands in the year, as one step of undo: its day, and what it changed below what stands there already. Another talk of the same year keeps
 * its words; the day is that of the last one. Without a day nothing happens.
 * @param day of today
 * @param changed in her words, or as `changedWords` says; may be empty
 */
export const recordTalk = (talk: string, round: RoundKey, day: IsoDay, changed: string): Edit =>
  single('gesprek vastgelegd', (draft) => {
    const known = draftById(draft.internal.talks, talk)
    const on = known && lastDayOfTalk(known)
    if (known === undefined || on === undefined) return
    known.recordedOn = day
    withRound(round, draft, ({ teamTalk }) => {
      const before = typedDay(teamTalk.day)
      if (before === undefined || before < on) teamTalk.day = on
      if (!teamTalk.changed.includes(changed.trim()))
        teamTalk.changed = [teamTalk.changed.trim(), changed.trim()].filter(Boolean).join('\n')
    })
  })
