// Outlines that use everything to which docx gives an id of its own: links, bookmarks, lists, changes, contents, pictures; and what
// is filled in, and the sum of the outline.
import type { Outline } from '#shared/documents/outline.ts'
import {
  asks,
  field,
  formOutline,
  heading,
  list,
  outlineOf,
  para,
  picture,
  runs,
  sampleOutline
} from '../../fixtures/outlines.ts'
import { jpeg, png } from '../../fixtures/pictures.ts'

const linked = outlineOf([
  { type: 'contents', key: 'c', heading: 'Inhoud' },
  heading(1, 'Een', 'vision'),
  {
    ...para(''),
    runs: runs(
      { text: 'a', href: 'https://a.nl/x#een' },
      { text: 'b', href: 'https://b.nl' },
      { text: 'a weer', href: 'https://a.nl/x#een' }
    )
  },
  list('# een', '  # a', '- b'),
  heading(2, 'Twee', 'basicSupport'),
  list('# een'),
  { ...para('weg'), change: 'deleted' }
])

const pictured = outlineOf([
  picture({ data: png(40, 40, 10), width: 40, height: 40 }, 'eerste'),
  { ...para(''), runs: runs({ text: 'a', href: 'https://a.nl' }) },
  picture({ type: 'jpeg', data: jpeg, width: 2, height: 1 }, 'tweede'),
  picture({ data: png(40, 40, 10), width: 40, height: 40 }, 'de eerste nog eens'),
  heading(1, 'Vul in'),
  field('Een', asks('day', 'Vul in')),
  { ...picture({ data: png(9, 9) }, 'nieuw'), change: 'inserted' }
])

export const determinismOutlines: readonly Outline[] = [
  sampleOutline(),
  linked,
  outlineOf([para('Kort')]),
  formOutline(),
  pictured
]
