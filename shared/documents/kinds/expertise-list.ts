// The expertise inventory for everyone: functions and half-days, and the names of who agreed to it.
import { fill } from '../../catalogue/fill.ts'
import { inventory } from '../../expertise/inventory.ts'
import { publicNames } from '../../expertise/names.ts'
import { expertiseTable, notChosen } from '../chapter-expertise.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, documentOpening } from '../frame.ts'
import { keyMaker, type KeyMaker } from '../keys.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { heading, isBlank, paragraph, run, table } from '../parts.ts'
import type { DocumentSource } from '../source.ts'

export function composeExpertiseList(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const texts = catalogue.documents['expertise-list']
  const words = documentWords(catalogue, school, today)
  const key = keyMaker()
  const overview = expertiseTable({ school, key })
  const choices = notChosen({ school, key })
  return {
    ...documentFrame('expertise-list', source, texts.title),
    blocks: [
      ...documentOpening(source, key, {
        title: texts.title,
        subtitle: fill(texts.subtitle, words),
        lead: texts.lead.map((text) => fill(text, words))
      }),
      heading(key('overview'), 1, 'Wat het team kan'),
      ...(overview.length + choices.length === 0 ? [paragraph(key('nothing'), 'body', run(texts.nothing))] : []),
      ...overview,
      ...choices,
      ...whoAgreed(source, key)
    ]
  }
}

/** Who carries what, of those who agreed that her name is public. */
function whoAgreed({ school, catalogue }: DocumentSource, key: KeyMaker): readonly OutlineBlock[] {
  const names = publicNames(school)
  const rows = inventory(school).flatMap(({ item, carriers }) => {
    const agreed = [...new Set(carriers.flatMap(({ id }) => names.get(id) ?? []))]
    return agreed.length === 0 || isBlank(item.name) || item.stand !== 'present'
      ? []
      : [{ key: key('agreed', item.id), cells: [item.name, agreed.join('\n')] }]
  })
  if (rows.length === 0) return []
  return [
    heading(key('agreed', 'heading'), 1, 'Bij wie u terechtkunt'),
    paragraph(key('agreed', 'intro'), 'body', run(catalogue.documents['expertise-list'].names)),
    table(
      key('agreed'),
      'Deskundigheid met naam',
      [
        { header: 'Deskundigheid', width: 55 },
        { header: 'Naam', width: 45 }
      ],
      rows
    )
  ]
}
