// Where a reader looks for who the school is: the first page of the SOP and the page for parents. What was not filled in is not there.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import type { Edit } from '#shared/school/edit.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import type { ListId } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'
import { make, tableOf, TODAY } from './reading.ts'

const row = (list: ListId, id: string, given: Readonly<Record<string, string>>): Edit =>
  addItem(list, newItem(list, id, given))
const withRows = (school: School, ...rows: readonly Edit[]): School =>
  rows.reduce((now, edit) => change(now, edit.apply).next, school)

const main = row('locations', 'm', {
  name: 'De Molen',
  brin: '99ZZ00',
  address: 'Dorpsstraat 1',
  postcode: '4001 AB',
  telephone: '0344 - 12 34 56',
  email: 'info@proef.example',
  website: 'www.proef.example'
})
const second = row('locations', 's', { brin: '99ZZ01', address: 'Laan 2', place: 'Verdorp', telephone: '0345 123456' })
const facts = (school: School): readonly string[] => tableOf(make(school), 'facts')
const parentsRead = (school: School): readonly string[] =>
  outlineText(compose('parents-page', presentSource(school, catalogue, TODAY)))
    .split('\n')
    .filter((line) => line.startsWith('Zo bereikt u'))

describe('a school with one location', () => {
  test('has it among its facts, its address in the place of its town', () => {
    expect(facts(withRows(plainSchool(), main)).slice(0, 3)).toEqual([
      'School | De Proef (BRIN 99ZZ00)',
      'Adres | De Molen, Dorpsstraat 1, 4001 AB Proefdorp',
      'Bereikbaar via | 0344 - 12 34 56, info@proef.example, www.proef.example'
    ])
    expect(facts(withRows(plainSchool(), main)).slice(3)).toEqual(facts(plainSchool()).slice(2))
  })

  test('in another town than that of the school says both', () => {
    const elsewhere = row('locations', 'm', { name: 'De Molen', address: 'Laan 2', place: 'Verdorp' })
    expect(facts(withRows(plainSchool(), elsewhere)).slice(1, 3)).toEqual([
      'Plaats | Proefdorp',
      'Adres | De Molen, Laan 2, Verdorp'
    ])
  })

  test('tells parents how to reach it', () => {
    expect(parentsRead(withRows(plainSchool(), main))).toEqual([
      'Zo bereikt u ons: 0344 - 12 34 56, info@proef.example, www.proef.example'
    ])
  })

  test('says no more than what it filled in, and no address of a town alone', () => {
    const school = withRows(plainSchool(), row('locations', 'leeg', {}), row('locations', 'm', { brin: '99ZZ' }))
    expect(facts(school).filter((line) => !facts(plainSchool()).includes(line))).toEqual([
      'School | De Proef (BRIN 99ZZ)'
    ])
    expect(parentsRead(school)).toEqual([])
  })
})

describe('a school with more locations', () => {
  const school = withRows(plainSchool(), main, second)

  test('has the main one among its facts, and a table of the others before the first chapter', () => {
    expect(facts(school)).toContain('Adres (hoofdvestiging) | De Molen, Dorpsstraat 1, 4001 AB Proefdorp')
    expect(tableOf(make(school), 'locations')).toEqual(['Vestiging 2 | 99ZZ01 | Laan 2, Verdorp | 0345 123456'])
    const keys = make(school).blocks.map(({ key }) => key)
    expect(keys.indexOf('locations')).toBe(keys.indexOf('first-page-ends') + 1)
  })

  test('tells parents how to reach each', () => {
    expect(parentsRead(school)).toEqual([
      'Zo bereikt u ons: De Molen: 0344 - 12 34 56, info@proef.example, www.proef.example; Vestiging 2: 0345 123456'
    ])
  })
})

describe('a school in more than one partnership', () => {
  const others = [
    row('otherPartnerships', 'a', { name: 'SWV De Sluis' }),
    row('otherPartnerships', 'b', { name: ' ' }),
    row('otherPartnerships', 'c', { name: 'SWV De Kade' })
  ]
  const partnership = (school: School): string | undefined =>
    facts(school).find((line) => line.startsWith('Samenwerkingsverband'))

  test('names them all, and says of which it follows the agreements', () => {
    expect(partnership(withRows(plainSchool(), ...others))).toBe(
      'Samenwerkingsverbanden (SWV) | Samenwerkingsverband Proef (wij volgen de afspraken van dit verband), SWV De Sluis, SWV De Kade'
    )
  })

  test('of clusters 1 and 2 has none', () => {
    const special = plainSchool('so-vso')
    const school = withRows({ ...special, identity: { ...special.identity, cluster: '1' } }, ...others)
    expect(partnership(school)).toBe('Samenwerkingsverband (SWV) | Niet van toepassing')
  })
})
