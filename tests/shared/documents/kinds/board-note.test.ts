// The cover note: what the board is asked, and what it needs to know for it, on one page.
import { kinds } from '#shared/documents/kinds/index.ts'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { boardNote } from '#shared/documents/kinds/board-note.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { isoDay } from '#shared/day.ts'
import { missing } from '#shared/law/missing.ts'
import { standingOf } from '#shared/documents/standing.ts'
import type { Round, School } from '#shared/school/school.ts'
import { average, sentencesOf, unexplained, wordCount } from '../../catalogue/readability.ts'
import { plainSchool } from '../../schools.ts'
import { advised, decided, departing, example, proposed, withAdoption, withMr, withRound } from '../board-school.ts'
import { headings, ofStyle, TODAY } from '../reading.ts'

const note = (school: School): Outline => boardNote.compose(proposed(school))
const lists = ({ blocks }: Outline): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? [block.items.map(({ runs }) => runs.map(({ text }) => text).join(''))] : []
  )
const details = (outline: Outline): readonly string[] => ofStyle(outline, 'detail')
const withNote = (school: School, written: Partial<Round['boardNote']>): School =>
  withRound(school, (round) => ({ boardNote: { ...round.boardNote, ...written } }))

test('the parts stand in the order in which a board reads them', () => {
  const outline = note(advised)
  expect(headings(outline)).toEqual([
    '1 Gevraagd besluit',
    '2 De kern',
    '2 Advies van de medezeggenschapsraad (MR), en onze reactie',
    '2 Geld en risico',
    '2 Wat volgt'
  ])
  expect(details(outline).slice(0, 3)).toEqual([
    'Onderwerp: De hulp aan kinderen op De Wilgenhof in schooljaar 2027-2028',
    'Vergadering: 12 mei 2027',
    'Bijlagen: Voorstel voor een besluit · Volledig schoolondersteuningsprofiel (SOP) · Hoofdstuk voor de schoolgids · Advies van de medezeggenschapsraad (MR)'
  ])
  expect(ofStyle(outline, 'lead')).toEqual([
    'Op deze bladzijde vragen wij uw besluit. Dat is nodig vóór 1 augustus 2027.'
  ])
})

describe('what is asked', () => {
  test('is to adopt, where the board decides', () => {
    const outline = note(advised)
    expect(ofStyle(outline, 'body')[0]).toBe('Wij vragen u om dit vast te stellen:')
    expect(lists(outline)[0]).toEqual([
      'Het ondersteuningsaanbod van De Wilgenhof in de schoolgids 2027-2028.',
      'Het hele schoolondersteuningsprofiel (SOP), vanaf schooljaar 2027-2028.'
    ])
  })

  test('is to take note, where the director decides on a mandate, which is named', () => {
    const outline = note(departing)
    expect(ofStyle(outline, 'body')[0]).toBe(
      'Wij vragen u om kennis te nemen van dit besluit. De directeur neemt het namens u. Het mandaat: Managementstatuut van 2024, hoofdstuk 6.'
    )
    expect(ofStyle(outline, 'lead')).toEqual(['Op deze bladzijde leest u wat de directeur namens u besluit.'])
    expect(outlineText(note(withAdoption(departing, { mandate: '' })))).not.toContain('namens u')
  })

  test('is not guessed as long as nothing is chosen', () => {
    const outline = boardNote.compose(presentSource(example, catalogue, TODAY))
    expect(ofStyle(outline, 'missing')).toEqual([
      'Wat er wordt vastgesteld, is nog niet bekend.',
      'Wie vaststelt, is nog niet bekend: het bestuur, of de directeur namens het bestuur.'
    ])
    expect(lists(outline)).toHaveLength(1)
  })
})

test('the core, the money and the risk are in the words of the director, whole', () => {
  const { core, money, risk } = example.rounds[0]?.boardNote ?? { core: '-', money: '-', risk: '-' }
  const outline = note(advised)
  expect(ofStyle(outline, 'body')).toContain(core)
  expect(details(outline)).toEqual(expect.arrayContaining([`Geld: ${money}`, `Risico: ${risk}`]))
  expect(ofStyle(note(withNote(advised, { core: 'Regel een\nRegel twee' })), 'body')).toEqual(
    expect.arrayContaining(['Regel een', 'Regel twee'])
  )
})

test('what is not written yet is said, and keeps the note a concept, with the way to its field', () => {
  const school = withNote(advised, { core: '', money: ' ', risk: '', meetingOn: '' })
  expect(ofStyle(note(school), 'missing')).toEqual([
    'Dit is nog niet bekend.',
    'Geld. Dit is nog niet bekend.',
    'Risico. Dit is nog niet bekend.'
  ])
  expect(details(note(school))).toContain('Vergadering: volgt')
  const fields = (of: School): readonly (string | null)[] =>
    standingOf(kinds['board-note'], proposed(of))
      .obstacles.map(({ field }) => field)
      .filter((field) => field?.startsWith('round.boardNote.'))
  expect(fields(school)).toEqual(['round.boardNote.core', 'round.boardNote.money', 'round.boardNote.risk'])
  expect(fields(advised)).toEqual([])
})

describe('the advice', () => {
  test('with its day, its words, our reaction and what we do with each point', () => {
    expect(details(note(departing)).slice(3, 8)).toEqual([
      'Adviesaanvraag aan de medezeggenschapsraad (MR): 9 maart 2027',
      'Advies van de MR: 13 april 2027. Positief advies, met voorwaarden. De MR vindt het aanbod duidelijk.',
      'Onze reactie aan de MR: 20 april 2027. Wij volgen niet het hele advies.',
      'Nemen wij over: Zeg wie het overneemt bij ziekte. Dat stond er nog niet.',
      'Nemen wij niet over: Een tweede groepje voor samen spelen. Daar is nu geen geld voor.'
    ])
  })

  test('that is followed wholly says so, also where it was negative', () => {
    for (const advice of ['positive', 'negative'] as const)
      expect(details(note(withMr(advised, { advice })))).toContain(
        'Onze reactie aan de MR: 20 april 2027. Wij volgen het hele advies.'
      )
  })

  test('an advice that did not come, or is still to come, is no annex', () => {
    for (const advice of ['none', 'unknown'] as const) {
      const outline = note(withMr(advised, { advice, adviceOn: '', reactionOn: '' }))
      expect(details(outline)[2]).not.toContain('Advies van')
      expect(details(outline).join(' ')).toContain(
        advice === 'none'
          ? 'Advies van de MR: niet gekomen. Binnen de termijn kwam er geen advies.'
          : 'Advies van de MR: volgt.'
      )
    }
  })
})

describe('what follows', () => {
  test('the guide before 1 August, the website, the MR and the SWV', () => {
    expect(lists(note(advised)).at(-1)).toEqual([
      'Het aanbod komt in de schoolgids 2027-2028. Die is vóór 1 augustus 2027 vastgesteld.',
      'De tekst komt op de website van de school.',
      'De MR hoort wat er is besloten. Samenwerkingsverband De Brug krijgt het profiel.'
    ])
  })

  test('a profile alone still asks for the guide', () => {
    expect(lists(note(withAdoption(advised, { what: 'sop' }))).at(-1)?.[0]).toBe(
      'Het aanbod moet ook nog in de schoolgids 2027-2028. Die stelt u vóór 1 augustus 2027 vast.'
    )
  })

  test('waiting comes first where the decision departs from the advice', () => {
    expect(lists(note(departing)).at(-1)?.[0]).toContain(
      'Dan wacht de uitvoering zes weken, tenzij de MR geen bezwaar heeft. Dat staat in de Wet medezeggenschap op scholen (WMS).'
    )
  })

  test('a special school without an SWV sends it to none', () => {
    const school = plainSchool('so-vso')
    expect(outlineText(note({ ...school, identity: { ...school.identity, cluster: '1' } }))).not.toContain(
      'krijgt het profiel'
    )
  })
})

test('after the decision the annex is the decision', () => {
  expect(details(boardNote.compose(decided(advised)))[2]).toContain('Bijlagen: Besluit tot vaststelling')
})

test('only the board reads it: no name of a colleague, and plain sentences', () => {
  const text = outlineText(note(departing))
  for (const { name } of example.internal.people) expect(text).not.toContain(name)
  expect(unexplained(text)).toEqual([])
  const sentences = [
    ...ofStyle(note(departing), 'body'),
    ...details(note(departing)),
    ...lists(note(departing)).flat()
  ].flatMap(sentencesOf)
  expect(sentences.filter((sentence) => wordCount(sentence) > 20)).toEqual([])
  expect(average(sentences.map(wordCount))).toBeLessThanOrEqual(11)
})

test('a day that is planned for the decision is no lack of the note that asks for it', () => {
  const planned = withAdoption(advised, { day: '2027-05-18' })
  const asks = boardNote.nature === 'paper' ? boardNote.needs(missing(planned, catalogue, isoDay('2027-05-10'))) : []
  expect(asks.map(({ requirement }) => requirement)).not.toContain('decision-to-come')
})
