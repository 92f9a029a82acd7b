// The rooms of a folder are a ladder: build/ladder.json names them from the ground up, "." for files that stand in the folder
// itself, "*" for every room that is there, beside each other. A file reads its own room and those below, not one beside it or above; also when it only wants a type.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import ladders from '../../build/ladder.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Of code: data may be read by any room, which lint holds where it may not. */
const IMPORT = /\b(?:from|import|declare module)\s*\(?\s*'([.#][^']+\.tsx?)'/gu

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))

const roomOf = (file: string, folder: string): string => {
  const [room = '', ...inside] = path.posix.relative(folder, file).split('/')
  return inside.length === 0 ? '.' : room
}

/** What a file imports of the program itself, from the root of the repository. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)].map(([, to = '']) =>
    to.startsWith('#') ? to.slice(1) : path.posix.join(path.posix.dirname(file), to)
  )

describe.each(Object.entries(ladders))('the rooms of %s', (folder, ladder) => {
  const files = folder === '.' ? ladder.flat().flatMap(filesIn) : filesIn(folder)
  const there = [...new Set(files.map((file) => roomOf(file, folder)))]
  const rungOf = new Map(
    ladder.flatMap((rooms, rung) =>
      [rooms]
        .flat()
        .flatMap((room) => (room === '*' ? there : [room]))
        .map((room) => [room, rung] as const)
    )
  )

  test('each has its place, and none is only a name', () => {
    expect(new Set(there)).toEqual(new Set(rungOf.keys()))
  })

  test('none reads a room beside or above it', () => {
    const wrong = files.flatMap((file) => {
      const from = roomOf(file, folder)
      return importsOf(file)
        .filter((target) => !path.posix.relative(folder, target).startsWith('..'))
        .flatMap((target) => {
          const to = roomOf(target, folder)
          return to === from || (rungOf.get(to) ?? Infinity) < (rungOf.get(from) ?? -1)
            ? []
            : [`${file} reads ${target}, but “${to}” does not stand below “${from}” in build/ladder.json.`]
        })
    })
    expect(wrong).toEqual([])
  })
})
