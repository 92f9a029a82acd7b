// Who the school is, beyond what is asked to begin: its locations, and the partnerships (SWV) besides the one whose agreements it follows.
import { list, text } from './field.ts'

/** The first is the main location. Its town, where none is typed, is that of the school. */
export const locations = list('locations', 'vestiging', {
  name: text('everyone'),
  /** The ministry's code of the school with the number of the location, as typed: "99ZZ00" (brin.ts). */
  brin: text('everyone'),
  /** Street and number. */
  address: text('everyone'),
  postcode: text('everyone'),
  place: text('everyone'),
  /** In general, nobody's own; so is the address below. */
  telephone: text('everyone'),
  email: text('everyone'),
  website: text('everyone')
})

/** A special school has several, and so has a school at the border of two regions. */
export const otherPartnerships = list('otherPartnerships', 'samenwerkingsverband', { name: text('everyone') })
