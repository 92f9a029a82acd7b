// Pasting a table into a list: the columns are found, choices are understood, and no word is lost or joined.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { fieldsOf, newItem } from '#shared/school/list-edits.ts'
import { listIds, type ListId } from '#shared/school/lists.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { firstRowIsHeads, givenOf, guessColumns, type Columns } from '#shared/intake/columns.ts'
import { findOption, findOptions } from '#shared/intake/option-words.ts'
import { linesFromHtml, readTable } from '#shared/intake/table-paste.ts'
import { filledList } from '#shared/catalogue/filled-list.ts'
import { plainSchool } from '../schools.ts'
import { tries } from '../../tries.ts'

const words = wordsOf(catalogue, plainSchool())
const listOf = (id: ListId) => filledList(catalogue, id, words)
const paste = (id: ListId, text: string, columns?: Columns) => {
  const table = readTable(text)
  const hasHeads = firstRowIsHeads(table, listOf(id))
  return givenOf(table, listOf(id), columns ?? guessColumns(table, listOf(id), hasHeads), hasHeads)
}

describe('the columns of a table', () => {
  test('are found by their heads, in any order, and numbers stay behind', () => {
    const table = readTable(
      'Nr\tContactpersoon\tPartner\tHoe vaak?\tDoel\n1\tIntern begeleider\tVeilig Thuis\tAls het nodig is\tAdvies'
    )
    expect(firstRowIsHeads(table, listOf('partners'))).toBe(true)
    expect(guessColumns(table, listOf('partners'), true)).toEqual([null, 'through', 'name', 'howOften', 'purpose'])
  })

  test('without heads follow the fields', () => {
    const table = readTable('1.\tLogopedist\tOp school\n2.\tOrthopedagoog\tExtern')
    expect(firstRowIsHeads(table, listOf('expertise'))).toBe(false)
    expect(guessColumns(table, listOf('expertise'), false)).toEqual([null, 'name', 'where'])
  })

  test('that are called as no field is, go to the remark where there is one', () => {
    const table = readTable('Voorziening\tAanwezig\tBijzonderheden\nLift\tnee\tkomt in 2028')
    expect(guessColumns(table, listOf('facilities'), true)).toEqual(['name', 'present', 'remark'])
  })

  test('the longer name wins: "door wie" is not "wie" of another field', () => {
    const table = readTable('Ondersteuningsvraag\tAanbod\tDoor wie\tEvaluatie\nLezen\tExtra les\tLeraar\tNa tien weken')
    expect(guessColumns(table, listOf('arrangements'), true)).toEqual(['question', 'what', 'byWhom', 'lookBack'])
  })
})

test('a column of hours stays hours: its numbers are no half-days', () => {
  expect(paste('expertise', 'Functie\tUren per week\nLogopedist\t3\nDecaan\t2 dagdelen')).toEqual([
    { name: 'Logopedist', halfDays: '3 uur per week' },
    { name: 'Decaan', halfDays: '2 dagdelen' }
  ])
  expect(paste('expertise', 'Functie\tDagdelen\nLogopedist\t3')).toEqual([{ name: 'Logopedist', halfDays: '3' }])
})

test('words that fit no choice go where they belong, and never into the fold', () => {
  expect(paste('partners', 'Partner\tVia wie\tSoort\nVeilig Thuis\tDirecteur\tJeugdhulp')).toEqual([
    { name: 'Veilig Thuis', through: 'Directeur', purpose: 'Jeugdhulp' }
  ])
  expect(paste('arrangements', 'Vraag\tPlekken\tWaar\nLezen\t5\tOp de gang')).toEqual([
    { question: 'Lezen', places: '5', what: 'Op de gang' }
  ])
})

describe('a choice in the words of a school', () => {
  test.each([
    ['expertise', 'stand', 'aanwezig', 'present'],
    ['expertise', 'stand', 'In ontwikkeling', 'developing'],
    ['expertise', 'stand', 'kiezen wij niet voor', 'not-chosen'],
    ['facilities', 'present', 'X', 'yes'],
    ['facilities', 'present', '✓', 'yes'],
    ['facilities', 'present', '☑', 'yes'],
    ['facilities', 'present', '☒', 'yes'],
    ['facilities', 'present', '☐', 'no'],
    ['facilities', 'present', '☒ Ja ☐ Nee', 'yes'],
    ['facilities', 'present', '☐ ja ☐ deels ☑ nee', 'no'],
    ['facilities', 'present', 'niet aanwezig', 'no'],
    ['facilities', 'kind', 'Ruimte', 'building'],
    ['training', 'status', 'loopt', 'running'],
    ['training', 'status', 'Afgerond', 'finished']
  ] as const)('%s, %s: "%s" is %s', (list, field, cell, value) => {
    const data = listOf(list).fields.find(({ id }) => id === field)
    expect(data && findOption(list, data, cell)).toEqual({ value, more: false })
  })

  test.each([
    ['Op school', ['school']],
    ['ja', ['school']],
    ['via het SWV', ['partnership']],
    ['Extern.', ['external']],
    ['☑', ['school']],
    ['☐', ['nowhere']],
    ['☑ extern', ['external']],
    ['school en SWV', ['school', 'partnership']],
    ['school, bestuur', ['school', 'board']],
    ['Op school, bij het bestuur en extern', ['school', 'board', 'external']],
    ['swv/school', ['partnership', 'school']],
    ['school + school', ['school']],
    ['☒ Op school ☐ Bij het bestuur ☑ Extern', ['school', 'external']]
  ])('"%s" is found in all its places: %o', (cell, values) => {
    const where = listOf('expertise').fields.find(({ id }) => id === 'where')
    expect(where && findOptions('expertise', where, cell)).toEqual({ values, more: false })
  })

  test.each([
    ['school en op dinsdag', ['school']],
    ['school, via SWV (mw. Vos)', ['school', 'partnership']],
    ['ja, via het SWV', ['partnership']],
    ['☒ Op school ☒ in Utrecht', ['school']],
    ['☐ Op school ☐ Extern', []],
    ['in Utrecht en Zeist', []]
  ])('"%s" says more than its places %o, and is kept in the remark too', (cell, values) => {
    expect(paste('expertise', `Functie\tWaar\nLogopedist\t${cell}`)).toEqual([
      { name: 'Logopedist', ...(values.length === 0 ? {} : { where: values }), remark: cell }
    ])
  })

  test('with more words keeps them in the remark; what is no choice at all goes there too', () => {
    expect(
      paste('expertise', 'Functie\tWaar\tStatus\nLogopedist\tin Utrecht\tja, op maandag\nGymleraar\tschool\taanwezig')
    ).toEqual([
      { name: 'Logopedist', stand: 'present', remark: 'in Utrecht – ja, op maandag' },
      { name: 'Gymleraar', where: ['school'], stand: 'present' }
    ])
    expect(paste('training', 'Scholing\tStatus\tBorging\nRekenen\tmisschien\tMeekijken in de klas')).toEqual([
      { goal: 'Rekenen', followUp: 'Meekijken in de klas – misschien' }
    ])
  })

  test('a box with words that are no choice keeps the words; boxes that say nothing sure stay as they are', () => {
    expect(
      paste(
        'facilities',
        'Voorziening\tAanwezig\tToelichting\nLift\t☐ komt in 2028\t\nZaal\t☐ ja\t\nTuin\t☒ ja ☐ nee, komt nog\t\nHal\t☐ ja ☐ nee\t'
      )
    ).toEqual([
      { name: 'Lift', present: 'no', remark: '☐ komt in 2028' },
      { name: 'Zaal', remark: '☐ ja' },
      { name: 'Tuin', present: 'yes', remark: '☒ ja ☐ nee, komt nog' },
      { name: 'Hal', remark: '☐ ja ☐ nee' }
    ])
  })

  test('a box that is ticked in a form of Word or a web page is told from one that is not', () => {
    const html =
      '<table><tr><td>Voorziening</td><td>Aanwezig</td></tr><tr><td>Lift</td><td><input type=checkbox></td></tr><tr><td>Zaal</td><td><input type=checkbox checked></td></tr><tr><td>Hal</td><td><span style=\'font-family:Wingdings\'>þ</span></td></tr><tr><td>Tuin</td><td><w:Sdt CheckBox="t"><span style=\'font-family:"MS Gothic"\'>☐</span></w:Sdt></td></tr></table>'
    expect(paste('facilities', linesFromHtml(html)?.lines ?? '')).toEqual([
      { name: 'Lift', present: 'no' },
      { name: 'Zaal', present: 'yes' },
      { name: 'Hal', present: 'yes' },
      { name: 'Tuin', present: 'no' }
    ])
  })

  test('an empty cell or a dash says nothing', () => {
    expect(paste('facilities', 'Voorziening\tAanwezig\tToelichting\nLift\t-\t\nGymzaal\t–\tsamen')).toEqual([
      { name: 'Lift' },
      { name: 'Gymzaal', remark: 'samen' }
    ])
  })
})

test('a day is read as one writes it, and what is no day is kept', () => {
  expect(
    paste(
      'ambitions',
      'Ambitie\tDatum\nAnders lezen\tzaterdag\u00a01\u00a0juli\u00a02028\nAnders spellen\t1-jul-28\nAnders rekenen\tna de zomer\nAnders schrijven\tmaandag 1 juli 2028\nAnders lopen\t31 juni 2028'
    )
  ).toEqual([
    { what: 'Anders lezen', by: '2028-07-01' },
    { what: 'Anders spellen', by: '2028-07-01' },
    { what: 'Anders rekenen', by: 'na de zomer' },
    { what: 'Anders schrijven', by: 'maandag 1 juli 2028' },
    { what: 'Anders lopen', by: '31 juni 2028' }
  ])
})

test('two columns may go to one field: their words stay apart', () => {
  expect(paste('partners', 'Jeugdhulp\tvoor gezinnen\tin de wijk', ['name', 'purpose', 'purpose'])).toEqual([
    { name: 'Jeugdhulp', purpose: 'voor gezinnen – in de wijk' }
  ])
})

describe('whatever table is pasted', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'ja', 'deels', 'op school', '1', '-', '3. lezen', '"één" keer', '1-7-2028'),
    fc.array(fc.stringMatching(/^["a-zé]{1,6}$/), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  )
  const table = fc
    .integer({ min: 1, max: 7 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  const wordsIn = (texts: readonly string[]): string[] =>
    texts
      .flatMap((text) => text.split(/\s+/u))
      .filter((word) => /\p{L}/u.test(word))
      .toSorted()
  const html = (rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text.replaceAll('"', '&quot;')}</td>`).join('')}</tr>`).join('')}</table>`

  test('every word of a column that is taken over arrives, and none is joined with another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listIds), table, (id, rows) => {
        const list = listOf(id)
        const read = readTable(linesFromHtml(html(rows))?.lines ?? '')
        const columns = guessColumns(read, list, false)
        const given = givenOf(read, list, columns, false)
        const isChoice = (field: string | null | undefined): boolean =>
          list.fields.some((one) => one.id === field && (one.kind === 'choice' || one.kind === 'choices'))
        const asked = read.rows.flatMap((row) =>
          row.filter((text, column) => {
            const field = list.fields.find((one) => one.id === columns[column])
            if (field?.kind === 'choices') return findOptions(id, field, text).more
            return field !== undefined && !(field.kind === 'choice' && findOption(id, field, text)?.more === false)
          })
        )
        const arrived = given.flatMap((item) =>
          Object.entries(item)
            .filter(([field]) => !isChoice(field))
            .map(([, value]) => String(value))
        )
        expect(wordsIn(arrived)).toEqual(wordsIn(asked))
      }),
      { numRuns: tries(300) }
    )
  })

  test('an item takes only fields and choices that its list has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listIds), table, (id, rows) => {
        const list = listOf(id)
        const read = readTable(rows.map((row) => row.join('\t')).join('\n'))
        for (const given of givenOf(read, list, guessColumns(read, list, false), false)) {
          expect(fieldsOf(id)).toEqual(expect.arrayContaining(Object.keys(given)))
          for (const field of list.fields.filter(({ kind }) => kind === 'choice' || kind === 'choices')) {
            const chosen = [newItem(id, 'x', given)[field.id]].flat()
            expect(field.options?.map(({ value }) => value)).toEqual(expect.arrayContaining(chosen))
          }
        }
      })
    )
  })
})
