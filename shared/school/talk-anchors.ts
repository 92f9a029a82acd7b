// Addresses (walk.ts) of what a talk keeps, for links, undo and the caret.
import type { TalkField, TalkRows } from './talk-edits.ts'

export const talkAnchor = (id: string, field: TalkField | 'form' | 'cards' | 'roles' | 'recordedOn'): string =>
  `talk:${id}.${field}`
export const talkRowAnchor = (id: string, list: TalkRows, row: string, field: string): string =>
  `talk:${id}.${list}:${row}.${field}`
/** How many cards of ten minutes a year has. */
export const TALK_RHYTHM = 'talkRhythm'
