// A talk is written down: it stands in the year as the talk with the team, and so in the section on the decision.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Conversation } from '../catalogue/conversation-content.ts'
import { fill } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { single, draftById, type Edit } from '../school/edit.ts'
import { withRound, type RoundKey } from '../school/round-edits.ts'
import { sectionIds, type Round, type School } from '../school/school.ts'
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

/** Where the profile became another by a talk: what it tells of itself in the year. A proposal for her to change; may be empty. Who was there is no change. */
export function changedWords(school: School, catalogue: Catalogue, content: Conversation, talk: Talk): string {
  const taken = new Set(
    becameOf(school, talk).flatMap(({ word, address }) =>
      word === 'taken' || word === 'changed' ? (sectionOfAddress(address) ?? []) : []
    )
  )
  const titles = sectionIds.flatMap((id) =>
    taken.has(id) ? (catalogue.sections.find((section) => section.id === id)?.title ?? []) : []
  )
  return titles.length === 0 ? '' : fill(content.texts.changed, { wat: listed(titles) })
}

/**
 * What to do with the day of a talk that the year has already: to be asked where `dayInTheWay` says one.
 * keep: that day stays · replace: the day of this talk takes its place
 */
export type RecordWay = 'keep' | 'replace'

/** The day of another talk that stands in the year; undefined where this one can be put there without a question. */
export function dayInTheWay(talk: Talk, { day }: Round['teamTalk']): IsoDay | undefined {
  const there = typedDay(day)
  return talk.recordedOn !== '' || there === lastDayOfTalk(talk) ? undefined : there
}

/**
 * The talk stands in the year, as one step of undo: its day, and what it changed below what stands there already. Another talk of the same year keeps
 * its words, and its day too unless `way` says otherwise. Nothing happens for a talk without a day, nor for one that is still to come.
 * @param today becomes the day on which it was written down
 * @param changed in her words, or as `changedWords` says; may be empty
 */
export const recordTalk = (
  talk: string,
  round: RoundKey,
  today: IsoDay,
  changed: string,
  way: RecordWay = 'keep'
): Edit =>
  single('gesprek vastgelegd', (draft) => {
    const known = draftById(draft.internal.talks, talk)
    const on = known && lastDayOfTalk(known)
    if (known === undefined || on === undefined || on > today) return
    known.recordedOn = today
    withRound(round, draft, ({ teamTalk }) => {
      if (typedDay(teamTalk.day) === undefined || way === 'replace') teamTalk.day = on
      if (!teamTalk.changed.includes(changed.trim()))
        teamTalk.changed = [teamTalk.changed.trim(), changed.trim()].filter(Boolean).join('\n')
    })
  })
