import { describe, expect, test } from 'vitest'
import { MOST_WORDS, readableHints, sentencesIn, type ReadableKind } from '#shared/hints/readable.ts'
import { countSentences } from '#shared/law/sentences.ts'
import { exampleTexts } from './corpus.ts'

const quotes = (kind: ReadableKind, text: string, known: readonly string[] = []): readonly string[] =>
  readableHints(text, known)
    .filter((hint) => hint.kind === kind)
    .map((hint) => hint.quote)
const reasonOf = (text: string): string => readableHints(text, [])[0]?.reason ?? ''
const words = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ')

describe('a long sentence', () => {
  const long = `Wij ${words(MOST_WORDS)}.`

  test.each([
    [long, [long]],
    [`Kort. ${long} Kort.`, [long]],
    [`${long} ${long}`, [long, long]],
    [`Eerst een regel\n${long}\nen nog een`, [long]],
    [`Zie bijv. ${words(19)}.`, [`Zie bijv. ${words(19)}.`]],
    [`- ${long}`, [`- ${long}`]],
    [`“${long}” Dat staat er.`, [`“${long}”`]],
    [`  ${long}  `, [long]],
    [words(MOST_WORDS + 1), [words(MOST_WORDS + 1)]],
    [`Dit zijn ${words(20)}?! Ja.`, [`Dit zijn ${words(20)}?!`]],
    [`Om 9.30 uur ${words(20)}.`, [`Om 9.30 uur ${words(20)}.`]],
    [`Wij ${words(10)}, ${words(5)}; ${words(6)}: klaar.`, [`Wij ${words(10)}, ${words(5)}; ${words(6)}: klaar.`]]
  ])('in "%s"', (text, found) => {
    expect(quotes('long-sentence', text)).toEqual(found)
  })

  test.each([
    words(MOST_WORDS),
    `${words(12)}. ${words(12)}.`.replace('. woord', '. Woord'),
    `${words(12)}\n${words(12)}`,
    `${words(15)} – – – – – – – – .`,
    '',
    '\n\n',
    '…',
    `1. ${words(18)}. 2. ${words(10)}.`.replace('. woord', '. Woord').replace('2. woord', '2. Woord'),
    `${words(12)}? ${words(12)}!`.replace('? woord', '? Woord'),
    `${words(12)}… Dan ${words(12)}`,
    `${words(12)} (zie onder). Dan ${words(12)}`,
    `Hij zei: “${words(10)}.” Daarna ${words(12)}.`
  ])('not in "%s"', (text) => {
    expect(quotes('long-sentence', text)).toEqual([])
  })

  test('says how many words there are', () => {
    expect(reasonOf(words(27))).toContain('27 woorden')
  })

  test('sentences are counted as everywhere else', () => {
    for (const { text } of exampleTexts) {
      const lines = text.split('\n').filter((line) => !line.endsWith(':'))
      expect(sentencesIn(lines.join('\n')).length).toBe(countSentences(lines.join('\n')))
    }
  })
})

describe('an abbreviation', () => {
  test.each([
    ['Het OPP staat klaar.', ['OPP']],
    ["De IB'er belt de ouders.", ["IB'er"]],
    ['Een kind met NT2 krijgt taalles.', ['NT2']],
    ['Bij TOS en PDD-NOS vragen wij hulp.', ['TOS', 'PDD-NOS']],
    ['De BSO is open. De BSO is dichtbij.', ['BSO']],
    ['Hoofdstuk IV gaat over het PrO.', ['IV', 'PrO']],
    ['Het OPP komt eerst. Dat is een ontwikkelingsperspectief (OPP).', ['OPP']],
    ['De OPP’s en de MR-leden.', ['OPP’s', 'MR-leden']],
    ['Het SO/VSO en de GGD.', ['SO', 'VSO', 'GGD']],
    ['OPP (zie bladzijde 4).', ['OPP']],
    ['(MR) staat hier zonder uitleg.', ['MR']],
    ['De QXZ en de HvA doen mee.', ['QXZ', 'HvA']],
    ['HET OPP EN DE OUDERS', ['OPP']],
    ['De MR is een raad van ouders en leraren.', ['MR']],
    ['De wet (WPO) zegt dit. De TLV komt later.', ['TLV']]
  ])('in "%s"', (text, found) => {
    expect(quotes('abbreviation', text)).toEqual(found)
  })

  test.each([
    'Een ontwikkelingsperspectief (OPP) is een plan. Het OPP maken wij samen.',
    "De intern begeleider (IB'er) belt. De IB'er schrijft het op.",
    'OPP (ontwikkelingsperspectief) is een plan.',
    'Het samenwerkingsverband (afgekort SWV) helpt.',
    'Het speciaal onderwijs (SO of SBO) helpt.',
    'MR staat voor medezeggenschapsraad.',
    'Dat doen wij NIET, en NOOIT alleen. Dat is BELANGRIJK.',
    'ONZE VISIE OP DE SCHOOL',
    'In IJsseldorp, bij het IJ, in het ijs. IJs is koud.',
    'Wij kijken TV op de PC, met een PDF van CITO.',
    'De school heeft nummer 12AB en postcode 4191 AB.',
    'Wij werken met ParnasSys en WhatsApp.',
    'J.P. de Boer en A. Smit kiezen plan A, B of C.',
    'Wij volgen de aanpak. De vmbo-adviezen en de bso horen erbij.',
    'ÉÉN afspraak geldt altijd, voor IEDEREEN.'
  ])('not in "%s"', (text) => {
    expect(quotes('abbreviation', text)).toEqual([])
  })

  test('not when it is known, or part of a name that is known', () => {
    expect(
      quotes('abbreviation', "De MR en de IB'er van OBS De Linde en SWV PO 30.06.", [
        'MR',
        'IB',
        'OBS De Linde',
        'SWV PO 30.06'
      ])
    ).toEqual([])
    expect(quotes('abbreviation', 'De IB en de MR.', ["IB'er"])).toEqual(['MR'])
  })

  test.each([
    ['Het OPP.', 'ontwikkelingsperspectief (OPP)'],
    ['De MR.', 'medezeggenschapsraad (MR)'],
    ['Het SWV.', 'samenwerkingsverband (SWV)'],
    ['De IB.', 'interne begeleiding (IB)'],
    ["De IB'er.", "intern begeleider (IB'er)"],
    ['De BPO.', 'begeleider passend onderwijs (BPO)'],
    ['Het PrO.', 'praktijkonderwijs (PrO)'],
    ['De RT’er.', 'remedial teacher (RT’er)'],
    ['De JGZ.', 'jeugdgezondheidszorg (JGZ)'],
    ['Met NT2.', 'Nederlands als tweede taal (NT2)']
  ])('says for "%s" what to write: %s', (text, wanted) => {
    expect(reasonOf(text)).toContain(wanted)
  })

  test('says for one that it does not know how to explain it', () => {
    expect(reasonOf('De QXZ.')).toContain('voluit')
  })
})

describe('the example schools', () => {
  /** It has 22 words, so the hint is right, and the sentence can still be followed. */
  const defended = [
    'Komen wij er na twee keer tien weken niet uit, dan vragen wij een orthopedagoog van De Brug om mee te kijken.'
  ]

  test.each(exampleTexts)('$where gives no hint', ({ text }) => {
    expect(readableHints(text, []).filter((hint) => !defended.includes(hint.quote))).toEqual([])
  })
})
