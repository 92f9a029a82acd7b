// What a list folds away is not in the way of who has nothing to say about it, and never hides what was written.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import type { ListData, ListField } from '#shared/catalogue/catalogue.ts'
import { filledList } from '#shared/catalogue/filled-list.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { newItem } from '#shared/school/list-edits.ts'
import { ItemFields } from '../../../renderer/lists/item-fields.tsx'
import { plainSchool } from '../../shared/schools.ts'

const asked = filledList(catalogue, 'arrangements', wordsOf(catalogue, plainSchool()))
const unfolded = (field: ListField): ListField => {
  const { folded: _, ...rest } = field
  return rest
}
const arrangements: ListData = { ...asked, fields: asked.fields.map(unfolded) }
const folding: ListData = {
  ...arrangements,
  more: 'Meer over dit arrangement',
  fields: arrangements.fields.map((field) => (field.id === 'lookBack' ? { ...field, folded: true } : field))
}
const shown = (list: ListData, given: Readonly<Record<string, string>> = {}): string =>
  renderToStaticMarkup(
    <ItemFields
      list={list}
      item={newItem('arrangements', 'a', given)}
      name="Arrangement 1"
      renderField={({ id }) => <i key={id}>{id}</i>}
    />
  )

describe('the fields of an item', () => {
  test('stand below each other where nothing is folded away', () => {
    expect(shown(arrangements)).toBe(
      `<div class="item-fields">${arrangements.fields.map(({ id }) => `<i>${id}</i>`).join('')}</div>`
    )
  })

  test('that are folded away are behind one question, which says of which item', () => {
    const html = shown(folding)
    expect(html).not.toContain('lookBack')
    expect(html).toContain('<summary>Meer over dit arrangement<span class="unseen">: Arrangement 1</span></summary>')
    expect(html).not.toContain('open=""')
  })

  test('that are folded away show once something stands in one', () => {
    expect(shown(folding, { lookBack: ' ' })).not.toContain('open=""')
    const html = shown(folding, { lookBack: 'Na tien weken' })
    expect(html).toContain('open=""')
    expect(html).toContain('<div class="item-fields"><i>lookBack</i></div>')
  })
})
