// 7 Voorzieningen.
import { choice, list, rich, text } from '../field.ts'
import { facilityKinds, facilityPresences } from '../vocabulary.ts'
import { section } from './section.ts'

export const facilities = section({
  items: list('facilities', 'voorziening', {
    name: text('everyone'),
    kind: choice('everyone', facilityKinds),
    present: choice('everyone', facilityPresences),
    remark: text('everyone')
  }),
  text: rich('everyone')
})
