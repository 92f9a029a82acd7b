// For an afternoon on which two colleagues write one section: per section a sheet with its questions and room for the text.
import texts from '#assets/documents/talk-writing.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { sectionIds, type School, type SectionId } from '../../school/school.ts'
import { talksOf } from '../../conversation/talk.ts'
import { applies } from '../../law/applies.ts'
import { heading, isBlank, paragraph, plainList, run } from '../blocks.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame, openingFrom } from '../frame.ts'
import { keyMaker } from '../keys.ts'
import { neverForGood, onPaper, type Kind } from '../kind.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

export const talkWriting: Kind<'talk-writing', 'schrijfbladen'> = {
  id: 'talk-writing',
  path: 'schrijfbladen',
  category: 'Schrijfbladen',
  texts,
  reader: 'team',
  steps: [],
  sections: [],
  nature: 'working',
  internal: 'no-names',
  offered: ({ school }) => writtenSections(school, undefined).length > 0,
  mayBeFrozen: neverForGood,
  forms: onPaper,
  compose
}

/** Lines to write on, on each sheet. */
const LINES = 10

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const key = keyMaker()
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const agreed = writtenSections(school, source.talk)
  const sheets: readonly Sheet[] =
    agreed.length > 0
      ? agreed
      : sectionIds.filter((id) => isWritten(school, id)).map((section) => ({ section, who: '', by: '' }))
  return {
    ...documentFrame(talkWriting, source, texts.title),
    blocks: [
      ...openingFrom(source, key, texts),
      ...sheets.flatMap(({ section, who, by }, at): readonly OutlineBlock[] => {
        const data = catalogue.sections.find(({ id }) => id === section)
        if (data === undefined) return []
        const own = { ...data.texts, ...data.bySector[school.identity.sector] }
        const day = writtenDay(by)
        return [
          ...(at === 0 ? [] : [{ type: 'pageBreak' as const, key: key(section, 'page') }]),
          heading(key(section), 1, data.title),
          ...(isBlank(who) ? [] : [paragraph(key(section, 'who'), 'body', run(fill(texts.who, { wie: who })))]),
          ...(day === '' ? [] : [paragraph(key(section, 'by'), 'body', run(fill(texts.by, { dag: day })))]),
          paragraph(key(section, 'question'), 'body', run(fill(own.question, words))),
          heading(key(section, 'questions'), 2, texts.questions),
          plainList(
            `${section}/list`,
            own.guidingQuestions.map((question) => fill(question, words)),
            key
          ),
          paragraph(key(section, 'done'), 'body', run(fill(texts.done, { wat: fill(own.doneWhen, words) }))),
          heading(key(section, 'text'), 2, texts.text),
          ...Array.from({ length: LINES }, (_, line) =>
            paragraph(key(section, 'line', String(line + 1)), 'body', run(texts.line))
          )
        ]
      })
    ]
  }
}

interface Sheet {
  readonly section: SectionId
  readonly who: string
  readonly by: string
}

/** What the team agreed on, of a talk or of the newest that has it; each section once. */
function writtenSections(school: School, id: string | undefined): readonly Sheet[] {
  const talks = talksOf(school)
  const talk = talks.find((one) => one.id === id) ?? talks.find(({ writing }) => writing.length > 0)
  const sheets = (talk?.writing ?? []).flatMap(({ section, who, by }): readonly Sheet[] => {
    const known = sectionIds.find((one) => one === section)
    return known === undefined || !isWritten(school, known) ? [] : [{ section: known, who, by }]
  })
  return sheets.filter(({ section }, at) => sheets.findIndex((one) => one.section === section) === at)
}

/** The section on the decision fills itself. */
const isWritten = (school: School, section: SectionId): boolean => section !== 'decision' && applies(school, section)
