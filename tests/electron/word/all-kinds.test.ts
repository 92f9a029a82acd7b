// Every document of every school: valid, whole, and for everybody; and as long as its reader was promised.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { documentKinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { fitText } from '#shared/markup.ts'
import { emptyText } from '#shared/richtext/richtext.ts'
import { newSchool, type School } from '#shared/school/school.ts'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { png } from '../../fixtures/pictures.ts'
import { accessible } from './accessible.ts'
import { formsOf, together } from './forms.ts'
import { pagesInLibreOffice } from './libreoffice.ts'
import { complaints, linesByMammoth, partOf } from './support.ts'

const TODAY = isoDay('2026-11-23')

/** Pages of the example school, at least and at most. The full profile has a test of its own. */
const PAGES: Readonly<Partial<Record<DocumentKind, readonly [number, number]>>> = {
  'mr-request': [1, 2],
  'mr-reply': [1, 2],
  'adoption-decision': [1, 1],
  'board-note': [1, 1],
  'guide-chapter': [2, 3],
  'parents-page': [1, 1],
  'one-page': [1, 1],
  planning: [1, 2],
  'training-plan': [1, 2],
  'training-staff': [1, 1]
}

const wilgenhof = exampleSchool(() => 'w')

const logo = { type: 'png', data: png(300, 120), width: 300, height: 120, alt: '' } as const

/** In the middle of the work: some sections written, some begun, a round that asked the MR and nothing else. */
const half = ((): School => {
  const { sections } = wilgenhof
  return {
    ...wilgenhof,
    identity: { ...wilgenhof.identity, partnership: '', logo },
    sections: {
      ...sections,
      vision: { ...sections.vision, text: emptyText(), finished: false },
      limits: { ...sections.limits, text: emptyText(), finished: false },
      extraSupport: {
        ...sections.extraSupport,
        arrangements: sections.extraSupport.arrangements.map((one, index) =>
          index === 0 ? one : { ...one, howMuch: '' }
        ),
        finished: false
      },
      expertise: { ...sections.expertise, items: [], finished: false },
      pupilsSay: { ...sections.pupilsSay, finished: false }
    },
    rounds: wilgenhof.rounds.map((round) => ({
      ...round,
      pupilsSay: { ...round.pupilsSay, outcome: '', heldOn: '2026-1', finished: false },
      guideConsent: { ...round.guideConsent, askedOn: '', consentOn: '' },
      boardNote: { meetingOn: '', core: '', money: '', risk: '' }
    }))
  }
})()

const HOSTILE = [
  '<w:p><w:r/></w:p> & "aan" ]]> &amp;',
  `a${String.fromCharCode(0, 7, 27, 127)}b`,
  '👩‍👩‍👧‍👦 🇳🇱',
  'שלום עולם (test) مرحبا',
  'half\uD83D',
  '  voor\ttab\nregel\u2028teken  ',
  '{het bestuur}',
  '$& $1'
]

/** Every text that a person typed says something hostile; the last one is a word without an end. */
const hostile = ((): School => {
  let count = 0
  const spoilt: School = JSON.parse(JSON.stringify(wilgenhof), (_, value: unknown) =>
    typeof value === 'string' && value.includes(' ') ? `${HOSTILE[count++ % HOSTILE.length] ?? ''} ${value}` : value
  )
  const { parents } = spoilt.sections
  const blocks = parents.text.blocks.map((block, index) =>
    index === 0 ? { ...block, runs: [{ text: 'woord'.repeat(4_000) }] } : block
  )
  return { ...spoilt, sections: { ...spoilt.sections, parents: { ...parents, text: { ...parents.text, blocks } } } }
})()

const sources: Readonly<Record<string, DocumentSource>> = {
  'De Wilgenhof': presentSource({ ...wilgenhof, identity: { ...wilgenhof.identity, logo } }, catalogue, TODAY),
  'Het Baken': presentSource(
    exampleSchool(() => 'b', 'vo'),
    catalogue,
    TODAY
  ),
  'a new school': presentSource(
    newSchool('n', { name: '', sector: 'bao', board: '', partnership: '', place: '' }),
    catalogue,
    TODAY
  ),
  'a school that is half done': presentSource(half, catalogue, TODAY),
  'a hostile school': presentSource(hostile, catalogue, TODAY),
  'De Wilgenhof, as it was adopted': {
    ...presentSource({ ...wilgenhof, example: false }, catalogue, isoDay('2027-06-10')),
    adopted: true,
    earlier: { school: half, day: isoDay('2026-06-10') }
  }
}

/** Letters alone: mammoth reads a line break as nothing, and a box to tick as no text. */
const letters = (text: string): string => text.replaceAll(/[\s☐]/gu, '')

/** The lines of the outline that another program does not find in the file, in their order. */
async function lost(outline: Outline, bytes: Uint8Array): Promise<readonly string[]> {
  const read = letters((await linesByMammoth(bytes)).join(''))
  let at = 0
  return fitText(outlineText(outline))
    .split('\n')
    .filter((line) => {
      const found = read.indexOf(letters(line), at)
      if (found >= 0) at = found + letters(line).length
      return found < 0
    })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** What the files had that the validator saw, over all schools. */
const validated = new Set<string>()

const expectValid = async (bytes: Uint8Array): Promise<void> => {
  expect(await complaints(bytes)).toEqual([])
  for (const form of formsOf(bytes)) validated.add(form)
}

describe.each(Object.entries(sources))('%s', (_, source) => {
  const written = new Map(
    documentKinds.map((kind) => {
      const outline = compose(kind, source)
      return [kind, { outline, file: once(() => writeWord(outline)) }] as const
    })
  )

  test.each([...written])('%s: nothing is lost, and nobody is left out', async (_kind, { outline, file }) => {
    const bytes = await file()
    expect(checkWord(bytes, outline)).toMatchObject({ complete: true })
    expect(await lost(outline, bytes)).toEqual([])
    expect(accessible(bytes)).toEqual([])
  })

  // All words in one file; a kind on its own where it is built as none before it.
  test('every kind is valid', async () => {
    const outlines = [...written.values()].map(({ outline }) => outline)
    await expectValid(await writeWord(together(outlines), { pageNumbers: false }))
    for (const { file } of written.values()) {
      const bytes = await file()
      if ([...formsOf(bytes)].some((form) => !validated.has(form))) await expectValid(bytes)
    }
  })
})

describe('the example school in LibreOffice', () => {
  const shown = documentKinds.map((kind, at) => {
    const outline = compose(kind, presentSource(wilgenhof, catalogue, TODAY))
    return { kind, outline, written: writeWord(outline), at }
  })
  const pagesOf = pagesInLibreOffice(shown.map(({ written }) => written))

  test.each(shown)(
    '$kind: every word is on paper, on as many pages as its footer says, and no more than was promised',

    async ({ kind, outline, written, at }) => {
      const [bytes, onPaper] = [await written, await pagesOf(at)]
      const said = Number(/NUMPAGES.*?<w:t[^>]*>(\d+)</.exec(partOf(bytes, 'word/footer1.xml'))?.[1])
      const words = outlineText(outline).split(/\s+/u)
      const text = onPaper?.join(' ').replaceAll(/\s+/gu, ' ')
      expect(words.filter((word) => text !== undefined && !text.includes(word))).toEqual([])
      expect(onPaper?.length ?? said).toBe(said)
      const [least, most] = PAGES[kind] ?? [1, Infinity]
      expect(said).toBeGreaterThanOrEqual(least)
      expect(said).toBeLessThanOrEqual(most)
    }
  )
})
