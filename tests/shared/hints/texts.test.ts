// Collecting what a section says, with the field to go to; and the hints on it.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { hintsInWords, openHints, readingHints, textsOf } from '#shared/hints/texts.ts'
import { emptyOf } from '#shared/school/empty.ts'
import { locations } from '#shared/school/identity-lists.ts'
import { internal as fields } from '#shared/school/internal-fields.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { setSingleField } from '#shared/school/single-fields.ts'
import { setText } from '#shared/school/text-edits.ts'
import { checkHint, type Edit } from '#shared/school/edits.ts'
import { processorTime } from '../../processor-time.ts'
import { plainSchool, withColleague } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const ROUND = { id: 'r', schoolYear: '2027-2028' }

const after = (...edits: readonly Edit[]): School =>
  edits.reduce((school, edit) => change(school, edit.apply).next, plainSchool())
const written = (...lines: readonly string[]) => ({
  blocks: lines.map((line, at) => ({ id: `b${at}`, kind: 'paragraph' as const, level: 0, runs: [{ text: line }] }))
})

describe('the texts of a section', () => {
  test('are those of its list and of its editor, each with its own field', () => {
    const school = after(
      addItem('partners', newItem('partners', 'p1', { name: 'Jeugdhulp', howOften: 'Elke week' })),
      setText('cooperation.text', written('Eerste.', 'Tweede.'))
    )
    expect(textsOf(school, 'cooperation', TODAY)).toEqual([
      { field: 'partners:p1.name', address: 'partners:p1.name', text: 'Jeugdhulp' },
      { field: 'partners:p1.howOften', address: 'partners:p1.howOften', text: 'Elke week' },
      { field: 'cooperation.text', address: 'cooperation.text', text: 'Eerste.\nTweede.' }
    ])
    expect(textsOf(school, 'parents', TODAY)).toEqual([])
  })

  test('leave choices, days and numbers out', () => {
    const school = after(
      addItem(
        'expertise',
        newItem('expertise', 'e1', { name: 'Logopedist', where: ['school'], stand: 'present', halfDays: '2' })
      ),
      addItem('ambitions', newItem('ambitions', 'a1', { what: 'Lezen', by: 'juli 2028' })),
      setSingleField('round.pupilsSay.heldOn', 'in mei', 'gewijzigd', ROUND)
    )
    expect(textsOf(school, 'expertise', TODAY).map(({ field }) => field)).toEqual(['expertise:e1.name'])
    expect(textsOf(school, 'ambitions', TODAY).map(({ field }) => field)).toEqual(['ambitions:a1.what'])
    expect(textsOf(school, 'pupilsSay', TODAY)).toEqual([])
  })

  test('of the example school are there in every section but the decision', () => {
    for (const id of sectionIds) expect(textsOf(catalogue.exampleSchool, id, TODAY).length > 0).toBe(id !== 'decision')
  })
})

describe('the hints', () => {
  test('say the field, and know the names of colleagues', () => {
    const school = {
      ...after(addItem('steps', newItem('steps', 's1', { name: 'Stap 1', who: 'Mirthe Jansen' }))),
      internal: withColleague('m', 'Mirthe Jansen')
    }
    expect(openHints(school, 'supportStructure', TODAY).map(({ field, kind, quote }) => [field, kind, quote])).toEqual([
      ['steps:s1.who', 'name', 'Mirthe Jansen']
    ])
  })

  test('see a name through signs that nobody sees, in a text and in the list of colleagues, and quote it as it stands', () => {
    const text = 'Vraag het aan Mir\u00adthe Jan\u200bsen, of bel 06\u2060-12345678.'
    const school = {
      ...after(setText('vision.text', written(text))),
      internal: withColleague('m', 'Mirthe\u00ad Jansen')
    }
    expect(openHints(school, 'vision', TODAY).map(({ kind, quote, start }) => [kind, quote, start])).toEqual([
      ['name', 'Mir\u00adthe Jan\u200bsen', 14],
      ['phone', '06\u2060-12345678', text.indexOf('06')]
    ])
  })

  test('a list of diagnoses is only a matter in the section about limits', () => {
    const text = written('Wij nemen geen kinderen met autisme of ADHD aan.')
    expect(openHints(after(setText('limits.text', text)), 'limits', TODAY).map(({ kind }) => kind)).toContain(
      'diagnosis-list'
    )
    expect(openHints(after(setText('parents.text', text)), 'parents', TODAY).map(({ kind }) => kind)).not.toContain(
      'diagnosis-list'
    )
  })

  test('on a text that was read before follow the people and the section of now', () => {
    const text = written('Wij nemen geen kinderen met autisme of ADHD aan. Zwaantje Olde helpt.')
    const before = after(setText('limits.text', text), setText('parents.text', text))
    const kinds = (school: School, id: 'limits' | 'parents') => openHints(school, id, TODAY).map(({ kind }) => kind)
    expect([kinds(before, 'parents'), kinds(before, 'limits')]).toEqual([[], ['diagnosis-list']])
    const later = { ...before, internal: withColleague('m', 'Zwaantje Olde') }
    expect([kinds(later, 'parents'), kinds(later, 'limits')]).toEqual([['name'], ['diagnosis-list', 'name']])
  })

  test('leave the names of the school and its board alone, also when they are those of a person', () => {
    const school = after(setText('parents.text', written('Wij heten naar Kees Verhoeven. Hanneke Pols helpt u.')))
    const names = (one: School) => openHints(one, 'parents', TODAY).map(({ quote }) => quote)
    expect(names(school)).toEqual(['Kees Verhoeven', 'Hanneke Pols'])
    expect(names({ ...school, identity: { ...school.identity, name: 'Kees Verhoeven' } })).toEqual(['Hanneke Pols'])
  })

  const outcome = (round: typeof ROUND) =>
    setSingleField('round.pupilsSay.outcome', 'Vraag het aan Hanneke Pols.', 'gewijzigd', round)

  test('read words from elsewhere as a section: who is in a list of people is pointed at, and the school is nobody', () => {
    const { identity, internal, ...rest } = plainSchool('bao')
    const location = { ...emptyOf(locations.shape), id: 'l', name: 'De heer Bos' }
    const contact = { ...emptyOf(fields.contacts.shape), id: 'c', name: 'Zonneveld' }
    const school: School = {
      ...rest,
      identity: { ...identity, locations: [location] },
      internal: { ...internal, contacts: [contact] }
    }
    const found = hintsInWords(school, 'Bij De heer Bos helpt Zonneveld goed.')
    expect(found.map(({ quote }) => quote)).toEqual(['Zonneveld'])
  })

  test('on what pupils said lead to its screen; what may stay in one year is looked at anew in the next', () => {
    const school = after(outcome(ROUND))
    const [hint] = openHints(school, 'pupilsSay', TODAY)
    expect(hint).toMatchObject({ field: 'round.pupilsSay.outcome', quote: 'Hanneke Pols' })
    const checked = change(school, checkHint('h', String(hint?.address), 'Hanneke Pols').apply).next
    expect(openHints(checked, 'pupilsSay', TODAY)).toEqual([])
    const later = change(checked, outcome({ id: 'later', schoolYear: '2028-2029' }).apply).next
    expect(openHints(later, 'pupilsSay', isoDay('2027-11-23'))).toMatchObject([{ quote: 'Hanneke Pols' }])
  })

  test('name an abbreviation once in a section, and none that the school itself is called by', () => {
    const school = after(
      addItem('partners', newItem('partners', 'p1', { name: 'GGD', purpose: 'De GGD kijkt mee' })),
      setText('cooperation.text', written('De GGD komt. ABC komt ook.'))
    )
    const named = { ...school, identity: { ...school.identity, name: 'Basisschool ABC' } }
    expect(readingHints(named, 'cooperation', TODAY).map(({ field, quote }) => [field, quote])).toEqual([
      ['partners:p1.name', 'GGD']
    ])
  })
})

describe('a name of 20,000 letters', () => {
  const example = exampleSchool(() => 'school')
  const [first, ...others] = example.internal.people

  test.each(['a', 'A', '. \n', 'a. ', 'a.', 'x\u00ad', 'de ', 'Jan ', 'OPP ', '\u0301', '-'])(
    'of nothing but %j holds up no section',
    (unit) => {
      const name = unit.repeat(20_000 / unit.length)
      /** Made anew: what was read before is remembered. */
      const schools = (): readonly School[] => [
        { ...example, identity: { ...example.identity, partnership: name } },
        {
          ...example,
          internal: { ...example.internal, people: first === undefined ? [] : [{ ...first, name }, ...others] }
        }
      ]
      for (const id of sectionIds) {
        for (const at of schools().keys()) {
          let best = Infinity
          for (let turn = 0; turn < 5 && best > 200; turn += 1) {
            const school = schools()[at] ?? example
            const reading = (): unknown => [openHints(school, id, TODAY), readingHints(school, id, TODAY)]
            best = Math.min(best, processorTime(reading))
          }
          expect(best).toBeLessThan(200)
        }
      }
    }
  )
})
