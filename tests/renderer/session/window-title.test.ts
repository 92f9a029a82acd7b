// What the window is called: one sees in the bar of tasks which screen of which school it is, and on the list of schools what is due.
import { expect, test } from 'vitest'
import { listTitle, windowTitleOf } from '../../../renderer/session/window-title.ts'

test.each([
  ['Documenten', 'De Wilgenhof', 'Documenten – De Wilgenhof – SOP-wijzer'],
  ['Gegevens', ' ', 'Gegevens – School zonder naam – SOP-wijzer'],
  ['Over SOP-wijzer', undefined, 'Over SOP-wijzer – SOP-wijzer']
])('%s of %s', (screen, school, words) => expect(windowTitleOf(screen, school)).toBe(words))

test('the list says how much is due, and at which school', () => {
  const [quiet, due, more] = [
    { name: 'De Linde', reminder: '' },
    { name: 'De Wilg', reminder: '2 taken deze week' },
    { name: 'De Eik', reminder: '1 taak van eerder' }
  ]
  expect(listTitle([quiet])).toBe('Uw scholen')
  expect(listTitle([quiet, due])).toBe('Uw scholen: De Wilg, 2 taken deze week')
  expect(listTitle([quiet, due, more])).toBe('Uw scholen: taken bij 2 scholen')
})
