// The list of other people's work: complete, or the build says what is wrong with it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listOf, notices, writeNotices } from '../../build/notices.mjs'

const react = { name: 'react', version: '19.0.0', identifier: 'MIT', text: 'Copyright Meta' }

test('a package that two bundles hold is named once, by name', () => {
  const zod = { ...react, name: 'zod' }
  expect(notices([zod, react, react]).map(({ name }) => name)).toEqual(['react', 'zod'])
})

test.each([
  [{ ...react, identifier: 'GPL-3.0-only' }, 'react 19.0.0 kan niet mee in het programma: de licentie is GPL-3.0-only'],
  [{ ...react, identifier: undefined }, 'de licentie is niet genoemd'],
  [{ ...react, identifier: '(MIT OR GPL-3.0)' }, 'staat niet op de lijst'],
  [{ ...react, text: undefined }, 'de tekst van de licentie staat er niet bij']
])('a licence that nobody looked at stops the build with a sentence: %j', (part, sentence) => {
  expect(() => notices([part])).toThrow(sentence)
})

test('what a package carries inside its own files is named too, in the version that it carries, and so is data of others', () => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'sop-notices-'))
  try {
    const dist = path.join(home, 'dist')
    const modules = path.join(home, 'node_modules')
    const put = (file: string, content: string): void => {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    const place = (folder: string, name: string, version: string): void => {
      put(path.join(folder, 'package.json'), JSON.stringify({ name, version, license: 'MIT' }))
      put(path.join(folder, 'LICENSE.md'), `${name} by somebody\n`)
    }
    place(path.join(modules, 'fflate'), 'fflate', '1.0.0')
    place(path.join(modules, 'nanoid'), 'nanoid', '3.0.0')
    place(path.join(modules, 'docx', 'node_modules', 'nanoid'), 'nanoid', '6.0.0')
    put(path.join(dist, listOf('worker')), JSON.stringify([{ ...react, name: 'docx' }]))
    mkdirSync(path.join(dist, 'renderer'))
    writeNotices(dist, modules)
    expect(JSON.parse(readFileSync(path.join(dist, 'renderer', 'notices.json'), 'utf8'))).toMatchObject([
      { name: 'GeoNames', licence: 'CC-BY-4.0', text: expect.stringContaining('https://www.geonames.org/') },
      { name: 'docx' },
      { name: 'fflate', version: '1.0.0' },
      { name: 'nanoid', version: '6.0.0', licence: 'MIT', text: 'nanoid by somebody' }
    ])
  } finally {
    rmSync(home, { recursive: true })
  }
})
