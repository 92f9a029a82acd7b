// What stands around the text of every document: its properties, its name as a file, whether it is a concept; and how
// it opens.
import texts from '#assets/documents/common.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import { documentWords } from './document-words.ts'
import type { KeyMaker } from './keys.ts'
import type { Kind } from './kind.ts'
import type { Outline, OutlineBlock, Picture } from './outline.ts'
import { paragraph, run } from './blocks.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'
import type { DocumentSource } from './source.ts'
import { standingOf } from './standing.ts'

/** `title`: what the document is, "Adviesaanvraag ondersteuningsaanbod"; it gets the school's name behind it. */
export function documentFrame(
  kind: Kind,
  source: DocumentSource,
  title: string,
  keywords: readonly string[] = []
): Omit<Outline, 'blocks'> {
  const { school, catalogue, today } = source
  const offerYear = currentOffer(school, today).schoolYear
  const name = documentWords(catalogue, school, offerYear)['de school'] ?? ''
  const standing = standingOf(kind, source)
  const concept = standing.kind === 'concept'
  return {
    kind: kind.id,
    title: `${title} ${name}`,
    subject: fill(texts.subject, { schooljaar: offerYear }),
    keywords: [title, 'ondersteuningsaanbod', ...keywords, offerYear],
    school: name,
    concept,
    ...(source.adopted ? { adopted: true } : {}),
    versionLabel: standing.versionLabel,
    day: today,
    fileTitle: `${today} ${title}${concept ? ' (concept)' : ''} – ${name}`
  }
}

const INVENTED = texts.invented

export interface OpeningTexts {
  readonly title: string
  readonly subtitle?: string
  readonly lead?: readonly string[]
}

/**
 * How every document opens: the school's logo where it gave one, the title, and what leads in; and for an example school that it
 * and all it says are invented. Words are filled in already.
 */
export const documentOpening = (
  { school }: Pick<DocumentSource, 'school'>,
  key: KeyMaker,
  { title, subtitle, lead = [] }: OpeningTexts
): readonly OutlineBlock[] => [
  ...logoOf(school, key),
  { type: 'title', key: key('title'), text: title },
  ...(subtitle === undefined ? [] : [paragraph(key('subtitle'), 'subtitle', run(subtitle))]),
  ...lead.map((text, index) => paragraph(key('lead', String(index + 1)), 'lead', run(text))),
  ...(school.example ? [paragraph(key('example-school'), 'note', run(INVENTED))] : [])
]

/** The same from the texts of a document, in which the words of the school are still to be filled in. */
export function openingFrom(
  source: DocumentSource,
  key: KeyMaker,
  { title, subtitle, lead }: Required<OpeningTexts>
): readonly OutlineBlock[] {
  const { school, catalogue, today } = source
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  return documentOpening(source, key, {
    title,
    subtitle: fill(subtitle, words),
    lead: lead.map((text) => fill(text, words))
  })
}

function logoOf({ identity: { logo, name } }: School, key: KeyMaker): readonly Picture[] {
  if (logo === null || logo.data === '') return []
  const { type, data, width, height, alt } = logo
  return [
    {
      type: 'picture',
      key: key('logo'),
      alt: alt.trim() === '' ? (name.trim() === '' ? texts.logo : fill(texts.logoOf, { school: name })) : alt,
      image: { type, data, width, height }
    }
  ]
}
