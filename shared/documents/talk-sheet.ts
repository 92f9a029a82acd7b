// The sheet for a talk about an application, composed once for paper and for Word. That for parents has nothing that the school does not do, and nothing
// that only the school sees. It is about a pupil as soon as somebody writes a name on it: it is no document of the school, and is kept nowhere.
import texts from '#assets/documents/talk-sheet.json' with { type: 'json' }
import type { AdmissionContent } from '../catalogue/admission-content.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { writeDay, type IsoDay } from '../day.ts'
import type { Elsewhere } from '../delivery/elsewhere.ts'
import { admissionDays } from '../law/admission.ts'
import type { NeedAnswer, NeedOffered } from '../needs/answer.ts'
import type { School } from '../school/school.ts'
import { bold, heading, paragraph, plainList, run } from './blocks.ts'
import { keyMaker, type KeyMaker } from './keys.ts'
import { comingWords, helperWords, isNewDutch, notKnownWords } from './need-answer-words.ts'
import { offerWords } from './need-words.ts'
import type { Outline, OutlineBlock } from './outline.ts'
import type { SheetReader } from './sheet-readers.ts'

export interface TalkSheetSource {
  readonly school: School
  readonly catalogue: Catalogue
  readonly content: AdmissionContent
  readonly words: Words
  readonly reader: SheetReader
  readonly answers: readonly NeedAnswer[]
  /** Other schools that were chosen for it, one by one. */
  readonly others: readonly (Elsewhere & { readonly need: string })[]
  /** On which the application came; without it no days are told. */
  readonly received: IsoDay | undefined
  readonly today: IsoDay
}

export function talkSheet(source: TalkSheetSource): Outline<'gespreksblad'> {
  const { school, content, reader, answers, today } = source
  const key = keyMaker()
  const title = texts.titles[reader]
  const { name } = school.identity
  return {
    kind: 'gespreksblad',
    title,
    subject: '',
    keywords: [],
    school: name,
    concept: false,
    versionLabel: texts.footer,
    day: today,
    fileTitle: texts.fileTitle,
    blocks: [
      { type: 'title', key: key('title'), text: title },
      ...(name.trim() === '' ? [] : [paragraph(key('school'), 'subtitle', run(name))]),
      paragraph(key('lead'), 'lead', bold(content.sentences.noDecision), run(` ${content.sentences.first}`)),
      ...answers.flatMap((answer) => needBlocks(answer, source, key)),
      ...dayBlocks(source, key)
    ]
  }
}

function needBlocks(answer: NeedAnswer, source: TalkSheetSource, key: KeyMaker): readonly OutlineBlock[] {
  const { need, notKnown, helpers, coming } = answer
  const { catalogue, content, reader, words } = source
  const isForParents = reader === 'parents'
  const offered = isForParents ? forOurPupils(answer.offered) : answer.offered
  const others = source.others.filter((one) => one.need === need.id)
  const { headings } = texts
  const part = (name: string, title: string, lines: readonly string[]): readonly OutlineBlock[] =>
    lines.length === 0
      ? []
      : [heading(key(need.id, name, 'heading'), 2, title), plainList(`${need.id}/${name}`, lines, key)]
  return [
    heading(key(need.id), 1, need.name),
    ...(isNewDutch(need) ? [paragraph(key(need.id, 'dutch'), 'body', run(content.sentences.newDutch))] : []),
    heading(key(need.id, 'offer', 'heading'), 2, headings.offer),
    paragraph(
      key(need.id, 'offer'),
      'body',
      run(offered === undefined ? texts.talkAboutIt : offerWords(offered, words))
    ),
    ...(offered === undefined || offered.restsOn.length === 0
      ? []
      : [
          plainList(
            `${need.id}/rests`,
            offered.restsOn.flatMap(({ name }) => name ?? []),
            key
          )
        ]),
    ...(isForParents ? [] : part('unknown', headings.notKnown, notKnown.map(notKnownWords))),
    ...(isForParents
      ? []
      : part(
          'coming',
          headings.coming,
          coming.map((one) => `${one.name}: ${comingWords(one)}`)
        )),
    ...part(
      'helpers',
      headings.helpers,
      helpers.map((helper) => `${helper.name}${helperWords(catalogue, helper)}`)
    ),
    ...part(
      'others',
      headings.others,
      others.map((one) => elsewhereWords(one, words))
    ),
    ...(need.ask === ''
      ? []
      : [
          heading(key(need.id, 'ask', 'heading'), 2, headings.ask),
          paragraph(key(need.id, 'ask'), 'body', run(fill(need.ask, words)))
        ])
  ]
}

/** "De Zomer, Eikendorp (schooljaar 2026-2027): extra hulp op school, binnen een maand." */
function elsewhereWords({ school, levels, soon }: Elsewhere, words: Words): string {
  const { name, place, schoolYear } = school
  const called = place.trim() === '' ? name : `${name}, ${place}`
  return `${called} (${fill(texts.schoolYear, { schooljaar: schoolYear })}): ${offerWords({ levels, soon }, words)}`
}

function dayBlocks({ content, reader, received, school, words }: TalkSheetSource, key: KeyMaker): OutlineBlock[] {
  if (received === undefined) return []
  const isForParents = reader === 'parents'
  const { days, after, sector } = admissionDays(content, school.identity.sector, received, words)
  return [
    heading(key('days', 'heading'), 1, texts.headings.days),
    {
      type: 'list',
      key: key('days'),
      items: [
        ...days.map((step) => ({ when: `${writeDay(step.day)}.`, said: isForParents ? step.toParents : step.text })),
        ...after.map((step) => ({ when: '', said: isForParents ? step.toParents : step.text })),
        ...(isForParents ? [] : sector.map((said) => ({ when: '', said })))
      ].map(({ when, said }, at) => ({
        key: key('days', String(at)),
        level: 0,
        ordered: false,
        runs: when === '' ? [run(said)] : [bold(when), run(` ${said}`)]
      }))
    }
  ]
}

/** What a school does for others says nothing to parents who come to it. */
function forOurPupils(offered: NeedOffered | undefined): NeedOffered | undefined {
  const levels = offered?.levels.filter((level) => level !== 'for-others') ?? []
  return offered === undefined || levels.length === 0 ? undefined : { ...offered, levels }
}
