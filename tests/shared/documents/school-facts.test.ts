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
  test('has it among its facts, in the town of the school', () => {
    const school = withRows(plainSchool(), main)
    const without = facts(plainSchool())
    expect(facts(school).filter((line) => !without.includes(line))).toEqual([
      'Vestiging | De Molen',
      'BRIN | 99ZZ00',
      'Adres | Dorpsstraat 1, 4001 AB Proefdorp',
      'Bereikbaar via | 0344 - 12 34 56, info@proef.example, www.proef.example'
    ])
    expect(facts(school).filter((line) => without.includes(line))).toEqual(without)
  })

  test('tells parents how to reach it', () => {
    expect(parentsRead(withRows(plainSchool(), main))).toEqual([
      'Zo bereikt u De Proef: telefoon 0344 - 12 34 56, e-mail info@proef.example, website www.proef.example'
    ])
  })

  test('says no more than what it filled in, and no address of a town alone', () => {
    const school = withRows(plainSchool(), row('locations', 'leeg', {}), row('locations', 'm', { brin: '99ZZ' }))
    expect(facts(school).filter((line) => !facts(plainSchool()).includes(line))).toEqual(['BRIN | 99ZZ'])
    expect(parentsRead(school)).toEqual([])
  })
})

describe('a school with more locations', () => {
  const school = withRows(plainSchool(), main, second)

  test('has a table of them on the first page, the main one first', () => {
    expect(facts(school)).toEqual(facts(plainSchool()))
    expect(tableOf(make(school), 'locations')).toEqual([
      'De Molen (hoofdvestiging) | 99ZZ00 | Dorpsstraat 1, 4001 AB Proefdorp | 0344 - 12 34 56 / info@proef.example / www.proef.example',
      'Vestiging 2 | 99ZZ01 | Laan 2, Verdorp | 0345 123456'
    ])
    const keys = make(school).blocks.map(({ key }) => key)
    expect(keys.indexOf('locations')).toBe(keys.indexOf('facts') + 1)
  })

  test('tells parents how to reach each', () => {
    expect(parentsRead(school)).toEqual([
      'Zo bereikt u De Molen: telefoon 0344 - 12 34 56, e-mail info@proef.example, website www.proef.example',
      'Zo bereikt u Vestiging 2: telefoon 0345 123456'
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
