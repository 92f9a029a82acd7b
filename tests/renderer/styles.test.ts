// The look of the window is one file of styles: a name in it means one thing.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const styles = readFileSync('renderer/app.css', 'utf8')

test('no class has two rules of its own: a second one would change what stands elsewhere', () => {
  const names = [...styles.matchAll(/^(?<!,\n)(\.[\w-]+) \{$/gmu)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
