// What everything that is asked has a ground in, and the plain texts and ids that all content is made of.
import * as z from 'zod'

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const text = z.string().trim().min(1)
export const texts = z.array(text).min(1)

/** What a frame gives a ground for; sections, requirements and documents refer to these. */
export const groundKeys = [
  'portrait',
  'vision',
  'basic-support',
  'support-structure',
  'extra-support',
  'expertise',
  'facilities',
  'cooperation',
  'limits',
  'duty-of-care',
  'parents',
  'pupils-say',
  'ambitions',
  'training',
  'coherence',
  'decision',
  'school-guide',
  'mr-advice',
  'advice-not-followed',
  'advice-dispute',
  'guide-consent'
] as const
export type GroundKey = (typeof groundKeys)[number]
