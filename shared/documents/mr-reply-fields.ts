// The fields of the form on which the MR replies. Their tags and the words of the advice stand in files that an MR sends back, so
// they stay as they are: by them a reply can be read.
import type { Round } from '../school/school.ts'

/** What each field becomes in the round of the offer. */
export const mrReplyTags = {
  /** mr.advice, one of `adviceChoices`. */
  advice: 'mr-advies',
  /** mr.adviceText */
  reasons: 'mr-motivering',
  /** mr.points, each a point of its own; an empty one is none. */
  points: ['mr-punt-1', 'mr-punt-2', 'mr-punt-3'],
  /** mr.talkOn */
  talk: 'mr-gesprek',
  /** For the director to read; no field of the round. */
  remarks: 'mr-opmerkingen',
  /** mr.adviceOn */
  day: 'mr-datum',
  /** The name that the MR itself writes; not kept. */
  name: 'mr-namens'
} as const

/** The answers that the MR chooses from, by what they mean. No advice within the term is none of them: then nothing comes back. */
export const adviceChoices: Readonly<Record<Exclude<Round['mr']['advice'], 'unknown' | 'none'>, string>> = {
  positive: 'Positief advies',
  wishes: 'Positief advies, met wensen',
  conditions: 'Positief advies, met voorwaarden',
  negative: 'Negatief advies',
  declined: 'Wij geven geen advies'
}
