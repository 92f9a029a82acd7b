// Pasting the list of schools of a region: what the page says of the table, and the way back from each act.
import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { pastedSchools } from '#shared/region/school-table.ts'
import { Preview } from '../../../renderer/features/region/paste-schools.tsx'
import { stepBack } from '../../../renderer/features/region/school-list.tsx'
import { withoutSchools, withSchools } from '../../../electron/host/regions/changes.ts'
import { regionWith } from '../../fixtures/regions.ts'

const preview = (text: string): string => {
  const table = text.split('\n').map((row) => row.split('|'))
  return renderToStaticMarkup(
    <MantineProvider>
      <Preview pasted={pastedSchools(table)} table={table} onSay={() => undefined} />
    </MantineProvider>
  )
}

test('says which columns and rows do not come along, and asks of each column what it is', () => {
  const html = preview('nr|Schoolnaam|Telefoon\n1|De Linde|038 1234567\nTotaal|1|')
  expect(html).toContain('1 school gevonden.')
  expect(html).toContain('Deze kolommen nemen wij niet over: nr en Telefoon.')
  expect(html).toContain('Deze rij is geen school: “Totaal 1”.')
  expect(html.match(/Niet overnemen/gu)).toHaveLength(3)
})

test('a table of which nothing is known says so, and where to say what is in it', () => {
  expect(preview('12|13\n14|15')).toContain('Zeg hieronder in welke kolom de naam van de school staat.')
})

test('a step on the list is undone: what came goes, what was changed is as it was, what went is back', () => {
  const before = regionWith([{ name: 'De Linde' }, { name: 'De Wilg', area: 'Oost' }, { name: 'De Es' }])
  const [first, second, third] = before.schools
  if (first === undefined || second === undefined || third === undefined) throw new Error('three schools')
  const step = {
    put: [
      { ...second, area: 'West', sector: 'bao' as const },
      { ...first, id: 'new' }
    ],
    remove: ['s2']
  }
  const after = withSchools(withoutSchools(before, step.remove), step.put)
  expect(after.schools.map(({ id }) => id)).toEqual(['s0', 's1', 'new'])
  const back = stepBack(before.schools, step)
  const undone = withSchools(withoutSchools(after, back.remove), back.put).schools
  expect(undone.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(before.schools)
})
