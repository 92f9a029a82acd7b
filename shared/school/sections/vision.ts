// 2 Visie op ondersteuning.
import { rich } from '../field.ts'
import { section } from './section.ts'

export const vision = section({
  text: rich('everyone'),
  /** What each teacher does for all pupils: too long for a vision. */
  inEveryGroup: rich('everyone')
})
