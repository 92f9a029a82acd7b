// The look of the window is one file of styles: a name in it means one thing.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const styles = readFileSync('renderer/app.css', 'utf8')

test('no class has two rules of its own: a second one would change what stands elsewhere', () => {
  const names = [...styles.matchAll(/^(?<!,\n)(\.[\w-]+) \{$/gmu)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('each component of the library that a screen uses has its styles: without them a box is a black sign as large as the window', () => {
  const imported = readFileSync('renderer/main.tsx', 'utf8')
  const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name))
  const used = files.flatMap((name) =>
    [
      ...readFileSync(path.join('renderer', name), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/gu)
    ].flatMap(([, names = '']) => names.split(',').map((one) => one.trim()))
  )
  expect(used).toContain('Button')
  const bare = used.filter(
    (name) =>
      existsSync(`node_modules/@mantine/core/styles/${name}.layer.css`) && !imported.includes(`/${name}.layer.css'`)
  )
  expect([...new Set(bare)]).toEqual([])
})
