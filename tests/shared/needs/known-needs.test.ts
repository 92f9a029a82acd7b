// A need in somebody's own words that is one of ours already: she is led to it, so that it is counted once.
import { expect, test } from 'vitest'
import { needsContent } from '#assets/needs/index.ts'
import { knownNeeds } from '#shared/needs/known-needs.ts'

const known = knownNeeds(needsContent.needs)
const meant = (name: string) => known.findAll(name).map(({ need, byLabel }) => `${need.id}${byLabel ? ' (label)' : ''}`)

test('each need is known by its name, however it is written', () => {
  for (const { id, name } of needsContent.needs) expect(meant(` ${name.toUpperCase()}. `), name).toEqual([id])
})

test('a label leads to every need that it may stand for, and to none as such', () => {
  expect(meant('ADHD')).toContain('attention (label)')
  for (const label of needsContent.needs.flatMap(({ searchOnly }) => searchOnly))
    expect(meant(label), label).not.toEqual([])
})

test('what says more, or something else, is her own', () => {
  for (const name of ['', ' ', 'Schaken leren', 'Rekenen met een eigen leerlijn in de bovenbouw'])
    expect(meant(name), name).toEqual([])
})
