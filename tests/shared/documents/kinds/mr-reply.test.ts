// The form on which the MR replies: what it answers, and the fields by whose tags a reply can be read back.
import replyTexts from '#assets/documents/mr-reply.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { mrReply } from '#shared/documents/kinds/mr-reply.ts'
import { adviceChoices } from '#shared/documents/mr-reply-fields.ts'
import { outlineText, type Field, type Outline } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { mrAdvices, newRound, sectors, type School } from '#shared/school/school.ts'
import { average, sentencesOf, unexplained, wordCount } from '../../catalogue/readability.ts'
import { plainSchool } from '../../schools.ts'
import { headings, ofStyle, textOf, TODAY } from '../reading.ts'
import { wordsOf } from '../texts.ts'

const example = exampleSchool(() => 'x')
const make = (school: School): Outline => mrReply.compose(presentSource(school, catalogue, TODAY))
const fields = ({ blocks }: Outline): readonly Field[] =>
  blocks.filter((block): block is Field => block.type === 'field')
const outline = make(example)

describe('the form', () => {
  test('says what it answers, to whom it goes back and before when', () => {
    expect(outline.blocks[0]).toMatchObject({ type: 'title', text: 'Adviesformulier' })
    expect(outline.fileTitle).toBe('2026-11-23 Adviesformulier medezeggenschapsraad (concept) – De Wilgenhof')
    expect(ofStyle(outline, 'subtitle')).toEqual(['Ondersteuningsaanbod van De Wilgenhof, schooljaar 2027-2028'])
    expect(ofStyle(outline, 'detail')).toEqual([
      'Van: de medezeggenschapsraad (MR) van De Wilgenhof',
      'Aan: Stichting Rivierland Onderwijs, via de directeur',
      'Antwoord op: de adviesaanvraag van 23 november 2026',
      'Terug uiterlijk: 2 april 2027'
    ])
  })

  test('names the day on which the advice was asked, and says of a day that is not known that it follows', () => {
    const round = newRound('r', '2027-2028')
    const asked = make({ ...plainSchool(), rounds: [{ ...round, mr: { ...round.mr, askedOn: '2026-11-02' } }] })
    expect(ofStyle(asked, 'detail').slice(2)).toEqual([
      'Antwoord op: de adviesaanvraag van 2 november 2026',
      'Terug uiterlijk: volgt'
    ])
  })

  test('can be filled in in Word and on paper, and says how', () => {
    expect(
      ofStyle(outline, 'note')
        .slice(1)
        .map((text) => text.slice(0, 10))
    ).toEqual(['In Word. K', 'Op papier.'])
  })

  test('has its fields in the order of an advice, under tags that never change', () => {
    expect(fields(outline).map(({ tag, answer }) => `${tag} ${answer.type}`)).toEqual([
      'mr-advies choice',
      'mr-motivering text',
      'mr-punt-1 text',
      'mr-punt-2 text',
      'mr-punt-3 text',
      'mr-gesprek day',
      'mr-opmerkingen text',
      'mr-datum day',
      'mr-namens text'
    ])
  })

  test('gives each field a heading of its own', () => {
    const tops = outline.blocks.flatMap((block, index) => {
      if (block.type !== 'field') return []
      const above = outline.blocks.slice(0, index).findLast((one) => one.type === 'heading' || one.type === 'field')
      return [above?.type === 'heading' ? textOf(above.runs) : `niets boven ${block.tag}`]
    })
    expect(tops).toEqual([
      'Ons advies',
      'Waarom',
      'Punt 1',
      'Punt 2',
      'Punt 3',
      'Is er een gesprek geweest?',
      'Vragen of opmerkingen',
      'Datum van het advies',
      'Namens de MR'
    ])
    expect(headings(outline)).toContain('1 Onze wensen en voorwaarden')
  })

  test('has a box to tick for each answer that the MR can give', () => {
    const choices = [
      'Positief advies',
      'Positief advies, met wensen',
      'Positief advies, met voorwaarden',
      'Negatief advies',
      'Wij geven geen advies'
    ]
    expect(fields(outline)[0]?.answer).toEqual({ type: 'choice', choices })
    expect(outlineText(outline)).toContain(choices.map((choice) => `☐ ${choice}`).join('\n'))
    expect(Object.keys(adviceChoices)).toEqual(mrAdvices.filter((advice) => advice !== 'unknown' && advice !== 'none'))
  })

  test('is empty: no name and no answer of anybody stands in it', () => {
    for (const { name } of example.internal.people) expect(outlineText(outline)).not.toContain(name)
    const answered = structuredClone(example)
    for (const round of answered.rounds)
      Object.assign(round.mr, {
        advice: 'negative',
        adviceText: 'Te weinig uren.',
        points: [{ id: 'p', point: 'Meer uren', answer: 'not', why: 'Geen geld.' }]
      })
    expect(make(answered).blocks).toEqual(outline.blocks)
  })

  test('is the same form every time, so that a reply to an earlier copy can be read', () => {
    expect(fields(make(plainSchool('vo')))).toEqual(fields(outline))
  })
})

describe('the words', () => {
  test.each(sectors)('of %s are plain and explain their abbreviations', (sector) => {
    const text = outlineText(make(plainSchool(sector)))
    expect(unexplained(text)).toEqual([])
    expect(text).not.toMatch(/[{}]|undefined/)
  })

  test('are short', () => {
    const sentences = wordsOf(replyTexts).flatMap(sentencesOf)
    expect(sentences.filter((sentence) => wordCount(sentence) > 20)).toEqual([])
    expect(average(sentences.map(wordCount))).toBeLessThanOrEqual(11)
  })
})
