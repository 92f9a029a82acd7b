// The expertise inventory for everyone: functions and half-days, and the names of who agreed to it.
import texts from '#assets/documents/expertise-list.json' with { type: 'json' }
import { inventory } from '../../expertise/inventory.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { publicNames } from '../../expertise/names.ts'
import { expertiseTable, notChosen, tableTellsHours } from '../chapters/expertise.ts'
import { inventoryCsv } from '../csv-tables.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, openingFrom } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { heading, isBlank, paragraph, run, table } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'

export const expertiseList: Kind<'expertise-list', 'deskundigheid'> = {
  id: 'expertise-list',
  path: 'deskundigheid',
  category: 'Deskundigheid',
  texts,
  reader: 'team',
  steps: [],
  sections: ['expertise'],
  nature: 'working',
  from: 'expertise',
  mayBeFrozen: forGood,
  forms: { ...onPaper, csv: ({ school, catalogue }) => inventoryCsv(school, catalogue, { internal: false }) },
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const context = {
    school,
    catalogue,
    words: documentWords(catalogue, school, currentOffer(school, today).schoolYear),
    key
  }
  const overview = expertiseTable(context)
  const choices = notChosen(context)
  return {
    ...documentFrame(expertiseList, source, texts.title),
    blocks: [
      ...openingFrom(source, key, tableTellsHours(school) ? { ...texts, lead: [...texts.lead, texts.hours] } : texts),
      heading(key('overview'), 1, texts.headings.overview),
      ...(overview.length + choices.length === 0 ? [paragraph(key('nothing'), 'body', run(texts.nothing))] : []),
      ...overview,
      ...choices,
      ...whoAgreed(source, key)
    ]
  }
}

/** Who carries what, of those who agreed that her name is public. */
function whoAgreed({ school }: DocumentSource, key: KeyMaker): readonly OutlineBlock[] {
  const names = publicNames(school)
  const rows = inventory(school).flatMap(({ item, carriers }) => {
    const agreed = [...new Set(carriers.flatMap(({ id }) => names.get(id) ?? []))]
    return agreed.length === 0 || isBlank(item.name) || item.stand !== 'present'
      ? []
      : [{ key: key('agreed', item.id), cells: [item.name, agreed.join('\n')] }]
  })
  if (rows.length === 0) return []
  return [
    heading(key('agreed', 'heading'), 1, texts.headings.agreed),
    paragraph(key('agreed', 'intro'), 'body', run(texts.names)),
    table(
      key('agreed'),
      texts.agreed.caption,
      [
        { header: texts.agreed.expertise, width: 55 },
        { header: texts.agreed.name, width: 45 }
      ],
      rows
    )
  ]
}
