// Whatever a school wrote, half typed or hostile: its document is whole, and holds every word that is meant for its readers.
import boardTexts from '#assets/documents/board-note.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay, parseDay, writeDay } from '#shared/day.ts'
import { pupilCount } from '#shared/documents/chapters/portrait.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { dataIn, documentKinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import {
  fieldLines,
  outlineText,
  sectionsIn,
  type Outline,
  type OutlineBlock,
  type OutlineRun
} from '#shared/documents/outline.ts'
import { adoptedSource, presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { applies, hasPartnership } from '#shared/law/applies.ts'
import { closedOf, currentOffer } from '#shared/school/current-offer.ts'
import { plainText } from '#shared/richtext/richtext.ts'
import { whoSees } from '#shared/expertise/who-sees.ts'
import { fieldText, itemsOf, listFields, listIds } from '#shared/school/lists.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { textFields, textOf as richTextOf } from '#shared/school/text-edits.ts'
import { tries } from '../../tries.ts'
import { anySchool, halfTyped } from '../schools.ts'
import { make, ofStyle, textOf, TODAY } from './reading.ts'
import { wordsOf } from './texts.ts'

const keysOf = (blocks: readonly OutlineBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return [block.key, ...block.items.map((item) => item.key)]
    return block.type === 'table' ? [block.key, ...block.rows.map((row) => row.key)] : [block.key]
  })

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const isEmpty = (runs: readonly OutlineRun[]): boolean => textOf(runs).trim() === ''

/** Keys of what a reader would find empty or broken. */
function holes(block: OutlineBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return isEmpty(block.runs) ? [block.key] : []
    case 'list':
      return block.items.length === 0
        ? [block.key]
        : block.items.filter((item) => isEmpty(item.runs)).map((item) => item.key)
    case 'table':
      return [
        ...(block.rows.length === 0 || block.caption.trim() === '' ? [block.key] : []),
        ...(block.columns.reduce((sum, column) => sum + column.width, 0) === 100 ? [] : [block.key]),
        ...block.columns.filter((column) => column.header.trim() === '').map(() => block.key),
        ...block.rows.filter((row) => row.cells.length !== block.columns.length).map((row) => row.key),
        ...block.rows
          .filter((row) => row.cells.some((cell) => cell.length === 0 || cell.some(isEmpty)))
          .map((row) => row.key)
      ]
    case 'title':
      return block.text.trim() === '' ? [block.key] : []
    case 'field':
      return [block.alias, block.tag, fieldLines(block).join('')].some((text) => text.trim() === '') ? [block.key] : []
    case 'picture':
      return block.alt.trim() === '' ? [block.key] : []
    case 'contents':
    case 'pageBreak':
      return []
  }
}

const onPaper = (typed: string): string => {
  const day = parseDay(typed.trim())
  return day === undefined ? '' : writeDay(day)
}

/** All that the school wrote for its readers; not the internal list, nor what only the MR is asked. */
function publicWords(school: School): readonly string[] {
  const { name, board, partnership, place } = school.identity
  const { basicSupport, portrait } = school.sections
  const { round } = currentOffer(school, TODAY)
  const { teamTalk, boardTalk, pupilsSay, mr, guideConsent, adoption } = round
  const agreements = basicSupport.agreements.flatMap((item) => [
    item.text,
    item.how,
    ...(item.status === 'yes' ? [] : [item.firstStep, onPaper(item.firstStepBy)])
  ])
  const ofLists = listIds
    .filter((list) => Object.keys(listFields(list).shape).every((field) => whoSees(list, field) === 'everyone'))
    .filter((list) => list !== 'otherPartnerships' || hasPartnership(school))
    .flatMap((list) =>
      itemsOf(school, list).flatMap((item) =>
        Object.entries(listFields(list).shape)
          .filter(([, { kind }]) => kind !== 'choice')
          .map(([field, { kind }]) => (kind === 'day' ? onPaper(fieldText(item, field)) : fieldText(item, field)))
      )
    )
  return [
    name,
    board,
    place,
    ...(hasPartnership(school) ? [partnership] : []),
    ...textFields.map((field) => plainText(richTextOf(school, field))),
    ...(applies(school, 'basicSupport') ? [basicSupport.planYears, ...agreements] : []),
    pupilCount(portrait.pupils),
    portrait.groups,
    portrait.weighting,
    pupilsSay.chosenBy,
    pupilsSay.form,
    pupilsSay.help,
    pupilsSay.outcome,
    pupilsSay.influence,
    onPaper(pupilsSay.heldOn),
    onPaper(pupilsSay.toldOn),
    ...ofLists,
    onPaper(teamTalk.day),
    teamTalk.changed,
    teamTalk.skipped,
    onPaper(boardTalk.day),
    boardTalk.changed,
    boardTalk.skipped,
    onPaper(mr.askedOn),
    onPaper(mr.replyBy),
    onPaper(mr.talkOn),
    onPaper(mr.adviceOn),
    mr.adviceText,
    onPaper(mr.reactionOn),
    ...mr.points.flatMap(({ point, why }) => [point, why]),
    onPaper(guideConsent.askedOn),
    onPaper(guideConsent.consentOn),
    ...(closedOf(round) === undefined ? [onPaper(adoption.day), adoption.mandate, adoption.number] : [round.closed.why])
  ]
}

describe('an example school', () => {
  test.each(documentKinds)('says in %s, once, that it is invented; a real one never says so', (kind) => {
    const notes = (school: School): number =>
      ofStyle(compose(kind, presentSource(school, catalogue, TODAY)), 'note').filter((text) =>
        text.includes('verzonnen')
      ).length
    expect([notes(catalogue.exampleSchool), notes({ ...catalogue.exampleSchool, example: false })]).toEqual([1, 0])
  })
})

/** All that somebody can read of a document, also before it is opened. */
const allOf = ({ blocks, title, subject, keywords, versionLabel, fileTitle }: Outline): string =>
  [outlineText({ blocks }), title, subject, ...keywords, versionLabel, fileTitle].join('\n')

/** With its files of data, in which a whole day is an ISO day. */
const everythingIn = (kind: DocumentKind, source: DocumentSource): string =>
  [
    allOf(compose(kind, source)),
    ...(['csv', 'json'] as const).map((form) =>
      dataIn(kind, form, source)?.text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/gu, '')
    )
  ].join('\n')

/** Every day of a school replaced by one that is half typed. */
function withHalfDays<T>(value: T, half: string): T {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'string' && parseDay(one) !== undefined ? half : one
  )
}

describe('a day that is half typed', () => {
  test.each(documentKinds)('is in no %s of a school that typed all its days half, whether adopted or not', (kind) => {
    for (const half of ['3031-', '3031-12-']) {
      const school = withHalfDays({ ...catalogue.exampleSchool, example: false }, half)
      const sources = [
        presentSource(school, catalogue, TODAY),
        adoptedSource({ school, day: TODAY }, school, catalogue, { school, day: isoDay('2025-06-01') })
      ]
      for (const source of sources) expect(everythingIn(kind, source)).not.toContain('3031')
    }
  })

  test('is printed of no school, in no kind of document and no table', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const source = presentSource(school, catalogue, TODAY)
        for (const kind of documentKinds) {
          const text = everythingIn(kind, source)
          expect(halfTyped.filter((half) => text.includes(half))).toEqual([])
        }
      }),
      { numRuns: tries(25) }
    )
  })
})

describe('what the director still has to do', () => {
  test('stands in the full profile alone: a reader of another paper cannot do it', () => {
    const tasks = catalogue.requirements
      .map(({ text }) => text.replace(/\{[^{}]*\}.*/u, ''))
      .filter((text) => text.length > 12)
    const gaps = wordsOf(boardTexts).filter((text) => text.startsWith('Schrijf op '))
    fc.assert(
      fc.property(anySchool, fc.boolean(), (school, adopted) => {
        const source = adopted
          ? adoptedSource({ school, day: TODAY }, school, catalogue, null)
          : presentSource(school, catalogue, TODAY)
        for (const kind of documentKinds.filter((one) => one !== 'sop')) {
          const outline = compose(kind, source)
          const told = ofStyle(outline, 'missing')
          expect(
            told.filter(
              (text) => text.startsWith('Nog te doen') || [...tasks, ...gaps].some((task) => text.includes(task))
            )
          ).toEqual([])
          if (!outline.concept) expect(told).toEqual([])
        }
      }),
      { numRuns: tries(25) }
    )
  })
})

describe('any school that can be stored', () => {
  test('gives a document without an empty cell, header, heading or list, and without a doubled key', () => {
    fc.assert(
      fc.property(anySchool, fc.constantFrom(...documentKinds), (school, kind) => {
        const { blocks } = compose(kind, presentSource(school, catalogue, TODAY))
        expect(blocks.flatMap(holes)).toEqual([])
        const keys = keysOf(blocks)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: tries(300) }
    )
  })

  test('gives chapters to read on their own without holes, too, and without what is still to do', () => {
    fc.assert(
      fc.property(anySchool, fc.constantFrom(...sectionIds), (school, id) => {
        const blocks = chapterToRead(id, school, catalogue, TODAY)
        expect(blocks.flatMap(holes)).toEqual([])
        expect(blocks.filter((block) => block.type === 'paragraph' && block.style === 'missing')).toEqual([])
      }),
      { numRuns: tries(300) }
    )
  })

  test('gives all fifteen sections, and headings that go down one level at a time', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const outline = make(school)
        expect(sectionsIn(outline)).toEqual(sectionIds)
        const levels = outline.blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
        expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([])
      }),
      { numRuns: tries(75) }
    )
  })

  test('every word that the school wrote for its readers stands in the document', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const written = bare(outlineText(make(school)))
        expect(
          publicWords(school)
            .flatMap((text) => text.split(/[\r\n]+/u))
            .map(bare)
            .filter((line) => !written.includes(line))
        ).toEqual([])
      }),
      { numRuns: tries(150) }
    )
  })
})
