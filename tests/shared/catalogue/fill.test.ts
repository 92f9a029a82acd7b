// A school's own words in the sentences of the program.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { fill } from '#shared/catalogue/fill.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { documentKinds } from '#shared/documents/kinds/index.ts'
import { presentSource } from '#shared/documents/source.ts'
import { TODAY } from '../documents/reading.ts'

test.each([
  ['Coöperatie U.A.', 'De lijst is van Coöperatie U.A. Ze staat vast.'],
  ['De Brug e.d.', 'De lijst is van De Brug e.d. Ze staat vast.'],
  ['Samen!', 'De lijst is van Samen! Ze staat vast.'],
  ['De Brug', 'De lijst is van De Brug. Ze staat vast.']
])('a name that ends with a full stop gets no second one: %s', (name, sentence) => {
  expect(fill('De lijst is van {Naam}. Ze staat vast.', { naam: name })).toBe(sentence)
})

test('three dots after a word stay, and so does a word that is not known', () => {
  expect(fill('{Naam}... en {iets}.', { naam: 'U.A.' })).toBe('U.A.... en {iets}.')
})

test.each(documentKinds)('no double full stop in %s of a school whose names end in abbreviations', (kind) => {
  const { identity } = catalogue.exampleSchool
  const school = {
    ...catalogue.exampleSchool,
    identity: {
      ...identity,
      name: 'De Brug e.a.',
      board: 'Coöperatie Onderwijs U.A.',
      partnership: 'Passend Onderwijs B.V.'
    }
  }
  expect(outlineText(compose(kind, presentSource(school, catalogue, TODAY)))).not.toMatch(/\.\.(?!\.)/u)
})
