import { expect, test } from 'vitest'
import { allQuotes, quotes } from './quotes.ts'

test.each([
  ['Intern begeleider: p. van dijk', 'p. van dijk'],
  ['De rekencoördinator is jasper de wit.', 'jasper de wit'],
  ['ib: marijke', 'marijke'],
  ['mw. j. de boer is er op maandag.', 'mw. j'],
  ['Dankzij de begeleiding kan sanne nu de hele dag naar school.', 'sanne']
])('a name without its capitals: "%s"', (text, name) => {
  expect(quotes('name', text)).toEqual([name])
})

test.each([
  'Zij koos voor een school in het dorp, en erna kwam er een jan-plezier.',
  'De merel en de roos, de klaas en de frank.',
  'Wij werken met de karin-methode, zie www.sanne-leert.nl.',
  'De intern begeleider is in het gebouw.',
  'Intern begeleider: zie de website'
])('no name: "%s"', (text) => {
  expect(allQuotes(text)).toEqual([])
})

test.each([
  ['U kunt terecht bij Jan-Willem.', 'Jan-Willem'],
  ['Op dinsdag is Fokje Algra aanwezig.', 'Fokje Algra'],
  ['Onze IB’er Marga T. begeleidt de leraren.', 'Marga'],
  ['Dit profiel is geschreven door Elske Bangma.', 'Elske Bangma'],
  ['Op dinsdag is El Khattabi aanwezig.', 'El Khattabi'],
  ['Taalcoördinator = Nynke', 'Nynke'],
  ['Mevr. J.A. (Jannie) Wolters', 'Mevr. J']
])('a name by how names are made: "%s"', (text, name) => {
  expect(quotes('name', text)[0]).toBe(name)
})

test.each([
  'Het model is geschreven door Elske Bangma.',
  'Wij lezen voor uit Dolfje Weerwolfje.',
  'Het kaartje hangt bij de deur, Kaartje 2 ook.'
])('no name by its form: "%s"', (text) => {
  expect(quotes('name', text)).toEqual([])
})
