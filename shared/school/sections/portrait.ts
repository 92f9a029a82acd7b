// 1 De school in het kort.
import { number, rich } from '../field.ts'
import { section } from './section.ts'

export const portrait = section({
  /** On 1 October. */
  pupils: number('everyone'),
  groups: number('everyone'),
  /** Schoolweging, 20 to 40. */
  weighting: number('everyone'),
  text: rich('everyone')
})
