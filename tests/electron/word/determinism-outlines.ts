// Outlines that use everything to which docx gives an id of its own: links, bookmarks, lists, changes, contents.
import type { Outline } from '#shared/documents/outline.ts'
import { heading, list, outlineOf, para, runs, sampleOutline } from '../../fixtures/outlines.ts'

const linked = outlineOf([
  { type: 'contents', key: 'c', heading: 'Inhoud' },
  heading(1, 'Een', 'vision'),
  { ...para(''), runs: runs({ text: 'a', href: 'https://a.nl/x#een' }, { text: 'b', href: 'https://b.nl' }, { text: 'a weer', href: 'https://a.nl/x#een' }) },
  list('# een', '  # a', '- b'),
  heading(2, 'Twee', 'basicSupport'),
  list('# een'),
  { ...para('weg'), change: 'deleted' }
])

export const determinismOutlines: readonly Outline[] = [sampleOutline(), linked, outlineOf([para('Kort')])]
