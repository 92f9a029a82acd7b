import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { fileFaults } from '#shared/catalogue/region-content.ts'
import type { RegionFile } from '#shared/region/deliveries.ts'
import { asFile, delivery, needLine } from '../../fixtures/deliveries.ts'
import { inventedRegion, regionWith } from '../../fixtures/regions.ts'
import { readRegion, said } from './reading.ts'

const filledIn = (levels: readonly string[], count = 40) =>
  needsContent.needs.slice(0, count).map(({ id }) => needLine(id, { levels: [...levels] }))
/** A delivery with nothing unusual. */
const usual = (code: string, name: string, more: Parameters<typeof delivery>[0] = {}) =>
  delivery({
    needs: filledIn(['in-class'], 10),
    agreements: { source: 'partnership', planYears: '2026-2030', rows: [agreement('Wij leren elk kind lezen.')] },
    ...more,
    school: { code, name, ...more.school }
  })
const agreement = (text: string) => ({ id: text, text, status: 'yes', firstStep: '', firstStepBy: '' })
const wilgenhof = usual('99ZZ00', 'De Wilgenhof')
const baken = usual('99YY00', 'Het Baken')
const anker = usual('99XX00', 'Het Anker')

describe('what is noticed about a delivery', () => {
  test('nothing, where nothing is unusual', () => {
    expect(said(readRegion([asFile(wilgenhof), asFile(baken)]))).toEqual([])
  })

  test('twice the same school: the last of this year counts, whatever its name and however its code is written', () => {
    const first = { ...wilgenhof, deliveredOn: '2026-10-01' }
    const last = usual('99 zz-00', 'Basisschool De Wilgenhof', { question: 'De laatste', deliveredOn: '2026-10-02' })
    const read = readRegion([asFile(last, 'b.json'), asFile(first, 'a.json')])
    expect(read.index.schools).toHaveLength(1)
    expect(read.deliveries.schools[0]?.now?.delivery.question).toBe('De laatste')
    expect(said(read)).toEqual([
      'Basisschool De Wilgenhof: Twee keer geleverd. Wij gebruiken de laatste van dit schooljaar.'
    ])
  })

  test.each([
    ['the same day', '2026-11-02', 'Twee keer geleverd. Wij gebruiken de laatste van dit schooljaar.'],
    [
      'a day later',
      '2026-11-03',
      'Twee keer geleverd. Wij gebruiken het vastgestelde aanbod, geleverd op 2 november 2026. Op 3 november 2026 kwam nog een concept: dat telt niet mee.'
    ]
  ])('what was adopted counts, and not a concept of %s; that it came is said', (_, deliveredOn, sentence) => {
    const concept = { ...wilgenhof, concept: true, deliveredOn }
    const read = readRegion([asFile(wilgenhof, 'a.json'), asFile(concept, 'b.json')])
    expect(read.deliveries.schools[0]?.now?.fileName).toBe('a.json')
    expect(said(read)).toEqual([`De Wilgenhof: ${sentence}`])
  })

  test('a concept of this year counts, and not what was adopted for last year', () => {
    const last = { ...wilgenhof, schoolYear: '2025-2026' }
    const read = readRegion([asFile(last, 'a.json'), asFile({ ...wilgenhof, concept: true }, 'b.json')])
    expect(read.deliveries.schools[0]?.now?.fileName).toBe('b.json')
  })

  test('without a code the name with the place tells schools apart, signs and capitals aside', () => {
    const plain = usual('', 'De Wilgenhof')
    const typed = usual('', 'DE WILGENHÓF', { school: { place: 'eikendorp' } })
    const elsewhere = usual('', 'De Wilgenhof', { school: { place: 'Beukenveen' } })
    expect(
      readRegion([asFile(plain, 'a'), asFile(typed, 'b'), asFile(elsewhere, 'c')]).deliveries.schools
    ).toHaveLength(2)
    // The one that has a code is the same school, as long as there is only one of that name there.
    expect(readRegion([asFile(plain, 'a'), asFile(wilgenhof, 'b')]).deliveries.schools).toHaveLength(1)
    const namesake = usual('99WW00', 'De Wilgenhof')
    expect(
      readRegion([asFile(plain, 'a'), asFile(wilgenhof, 'b'), asFile(namesake, 'c')]).deliveries.schools
    ).toHaveLength(3)
  })

  test('of last year: it counts as old', () => {
    const read = readRegion(
      [asFile({ ...wilgenhof, schoolYear: '2025-2026' }), asFile(baken)],
      regionWith([wilgenhof.school, baken.school])
    )
    expect(said(read)).toEqual([
      'De Wilgenhof: Leverde voor 2025-2026, en voor dit schooljaar nog niet. Wat zij toen bood, staat er als “oud”, niet als “er is”.'
    ])
    expect(read.deliveries.schools.map(({ old }) => old?.delivery.schoolYear)).toEqual(['2025-2026', undefined])
  })

  test('last year beside this year is nothing to notice', () => {
    expect(said(readRegion([asFile({ ...wilgenhof, schoolYear: '2025-2026' }), asFile(wilgenhof)]))).toEqual([])
  })

  test('of a later year: it does not count yet', () => {
    const read = readRegion([asFile({ ...wilgenhof, schoolYear: '2027-2028' }), asFile(wilgenhof)])
    expect(said(read)).toEqual(['De Wilgenhof: Leverde ook al voor 2027-2028. Dat telt nu niet mee.'])
  })

  test('one that delivered for other years only gets one sentence, and none that it counts where it is not on the list', () => {
    const [last, next] = ['2025-2026', '2027-2028'].map((schoolYear) => asFile({ ...wilgenhof, schoolYear }))
    const files = [last, next].flatMap((file) => file ?? [])
    const listed = regionWith([wilgenhof.school])
    expect(said(readRegion(files, listed))).toEqual([
      'De Wilgenhof: Leverde voor 2025-2026, en voor dit schooljaar nog niet. Wat zij toen bood, staat er als “oud”, niet als “er is”.'
    ])
    const onlyLater = ['De Wilgenhof: Leverde al voor 2027-2028, en voor dit schooljaar nog niet.']
    expect(said(readRegion(files.slice(1), listed))).toEqual(onlyLater)
    expect(said(readRegion(files.slice(1)))).toEqual(onlyLater)
    expect(said(readRegion([...files.slice(0, 1), asFile(baken)], regionWith([baken.school])))).toEqual([
      'De Wilgenhof: Staat niet op de lijst van de regio. Telt daarom niet mee. Zet deze school op de lijst als zij erbij hoort.'
    ])
  })

  test('on the list of the region and not delivered, and the other way round', () => {
    const read = readRegion([asFile(wilgenhof)], regionWith([baken.school]))
    expect(said(read)).toEqual([
      'De Wilgenhof: Staat niet op de lijst van de regio. Telt daarom niet mee. Zet deze school op de lijst als zij erbij hoort.',
      'Het Baken: Staat op de lijst van de regio, maar leverde dit schooljaar nog niet.'
    ])
    expect(read.deliveries.schools.map(({ counts }) => counts)).toEqual([false, true])
  })

  test('on the list by its name alone it is found all the same; twice on the list it counts once', () => {
    const read = readRegion(
      [asFile(wilgenhof)],
      regionWith([{ name: 'de wilgenhof', place: 'Eikendorp' }, { code: '99ZZ00' }])
    )
    expect(said(read)).toEqual(['de wilgenhof: Staat twee keer op de lijst van de regio. Telt één keer mee.'])
  })

  test.each([
    ['the region is named after one of them', 'board', 'stichting de brug', ['a', 'b'], ['b']],
    ['most schools name one', 'board', 'Onze scholen', ['b', 'a', 'a', ''], ['b']],
    ['nobody can tell which is meant', 'board', 'Onze scholen', ['a', 'b'], []],
    ['it is a partnership', 'partnership', 'Stichting De Brug', ['a', 'b'], []]
  ] as const)('another board is noticed: %s', (_, kind, name, boards, others) => {
    const named = { a: 'Stichting De Brug', b: 'Het Web', '': '' }
    const files = boards.map((board, at) =>
      asFile(usual(`99Z${at}00`, `School ${at}`, { school: { board: named[board] } }))
    )
    const read = readRegion(files, { ...regionWith([], kind), name })
    expect(read.checks.filter(({ kind: of }) => of === 'other-board').map(({ sentence }) => sentence)).toEqual(
      others.map((board) => `Noemt een ander bestuur: ${named[board]}. Staat daarom niet in de besluitenlijst.`)
    )
  })

  test('a location that stands in the delivery of its school', () => {
    const main = usual('99ZZ00', 'De Wilgenhof', {
      school: { locations: [{ code: '99ZZ01', name: 'De Wilgenhof Zuid', place: 'Eikendorp' }] }
    })
    const read = readRegion([asFile(main)], regionWith([main.school, { code: '99ZZ01', name: 'De Wilgenhof Zuid' }]))
    expect(said(read)).toEqual([
      'De Wilgenhof Zuid: Leverde niet zelf. Staat als vestiging in de levering van De Wilgenhof.'
    ])
  })

  test('nearly all ticked as extra help, or hardly anything filled in, by the thresholds of the region', () => {
    const all = usual('99ZZ00', 'De Wilgenhof', { needs: filledIn(['extra'], 36) })
    const few = usual('99YY00', 'Het Baken', { needs: filledIn(['extra'], 4) })
    expect(said(readRegion([asFile(all), asFile(few)]))).toEqual([
      'De Wilgenhof: Bijna alles aangekruist: 36 hulpvragen met extra hulp. Vraag na of dat klopt.',
      'Het Baken: Minder dan 5 hulpvragen ingevuld.'
    ])
    const wide = regionWith([all.school, few.school])
    expect(
      said(
        readRegion([asFile(all), asFile(few)], {
          ...wide,
          thresholds: { ...wide.thresholds, nearlyAll: 36, hardlyAny: 4 }
        })
      )
    ).toEqual([])
  })

  test('other agreements or other years than the rest, per partnership; and none', () => {
    const other = usual('99WW00', 'Het Web', {
      agreements: { source: 'partnership', planYears: '2026-2030', rows: [agreement('Iets anders.')] }
    })
    const years = usual('99VV00', 'Het Vlot', {
      agreements: { source: 'partnership', planYears: '2022-2026', rows: [agreement('Wij leren elk kind lezen.')] }
    })
    const elsewhere = usual('99UU00', 'Het Nest', {
      agreements: { source: 'partnership', planYears: '2025-2029', rows: [agreement('Iets anders.')] },
      school: { partnerships: ['SWV De Berken'] }
    })
    const none = usual('99TT00', 'Klaver', { agreements: { source: 'none', planYears: '', rows: [] } })
    const OTHER = 'Een andere lijst van afspraken of een ander planjaar dan de andere scholen.'
    expect(
      said(readRegion([wilgenhof, baken, anker, other, years, elsewhere, none].map((one) => asFile(one))))
    ).toEqual([
      `Het Vlot: ${OTHER}`,
      `Het Web: ${OTHER}`,
      'Klaver: Zonder lijst van afspraken van het samenwerkingsverband.'
    ])
    // Of two lists that as many schools have nobody knows which is that of the region.
    expect(said(readRegion([wilgenhof, other].map((one) => asFile(one))))).toEqual([])
  })

  test('a concept, needs that stand in no list, and a file without a school are said', () => {
    const concept = { ...wilgenhof, concept: true }
    const nameless = usual('', ' ', { school: { place: '' } })
    const strange = usual('99YY00', 'Het Baken', {
      needs: [...filledIn(['extra'], 8), needLine('region-1', { name: 'Leren zwemmen', levels: ['extra'] })]
    })
    expect(
      said(readRegion([asFile(concept), asFile(strange), asFile(nameless, 'x.json'), asFile(nameless, 'y.json')]))
    ).toEqual([
      'x.json: In dit bestand staat geen naam en geen code van een school.',
      'y.json: In dit bestand staat geen naam en geen code van een school.',
      'De Wilgenhof: Dit is een concept. De school heeft het nog niet vastgesteld.',
      'Het Baken: Heeft hulpvragen die niet in de lijst van dit programma staan: Leren zwemmen. Dat is goed als ze uit een eigen lijst komen.'
    ])
  })

  test.each(fileFaults)('a file that is not read is said, and the rest goes on: %s', (why) => {
    const refused: RegionFile = { fileName: 'x.json', read: { kind: 'refused', why, at: 'needs.3.places' } }
    const read = readRegion([refused, asFile(wilgenhof)])
    expect(read.checks).toMatchObject([{ kind: 'refused', about: 'x.json', schoolId: undefined }])
    expect(read.checks[0]?.sentence).not.toMatch(/[{}]/u)
    expect(read.deliveries.schools).toHaveLength(1)
  })
})

test('the order in which files come in changes nothing', () => {
  const now = inventedRegion(6)
  const before = inventedRegion(8, '2025-2026')
  const files = [
    ...now.deliveries.map((one) => asFile(one)),
    ...before.deliveries.map((one) => asFile(one)),
    ...now.deliveries
      .slice(2, 5)
      .map((one, at) => asFile({ ...one, question: `nog eens ${at}` }, `2026-2027/dubbel-${at}.json`)),
    asFile(delivery({ school: { name: '', place: '' } }), 'leeg.json'),
    { fileName: 'stuk.json', read: { kind: 'refused', why: 'broken', at: '' } } as const
  ]
  const expected = readRegion(files, before.region)
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(readRegion(shuffled, before.region)).toEqual(expected)
    })
  )
})
