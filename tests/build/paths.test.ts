// A file that moved takes its name along: what docs and remarks call a file stands there.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ROOMS = ['shared', 'assets', 'electron', 'renderer', 'build', 'tests', 'docs']

const filesIn = (folder: string, kind: RegExp): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => path.join(folder, name))

const linesOf = (file: string): readonly string[] => readFileSync(path.join(root, file), 'utf8').split('\n')

/** What is called a file or a folder of ours, from the root or, as docs call a test, from tests/. Not a pattern: `<kind>.ts`, `*.ts`. */
const OURS = new RegExp(`(?<![\\w./<-])(?:${ROOMS.join('|')}|e2e)/[\\w./-]*\\w(?![\\w*<{/-])`, 'gu')
const isThere = (name: string): boolean =>
  [name, path.join('tests', name)].some((at) => existsSync(path.join(root, at)))

const missingIn = (files: readonly string[], ofLine: (line: string) => readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    linesOf(file).flatMap((line, at) =>
      ofLine(line)
        .filter((name) => !isThere(name))
        .map((name) => `${file}:${at + 1} calls ${name}`)
    )
  )

const namesIn = (text: string): readonly string[] => [...text.matchAll(OURS)].map(([name]) => name)

test('every file that the docs call stands there', () => {
  const docs = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', /\.md$/u)]
  const quoted = (line: string): readonly string[] =>
    [...line.matchAll(/`([^`]+)`/gu)].flatMap(([, name = '']) => namesIn(name))
  expect(docs.flatMap(linesOf).flatMap(quoted).length).toBeGreaterThan(100)
  expect(missingIn(docs, quoted)).toEqual([])
})

test('every file that a remark calls stands there', () => {
  const code = ROOMS.flatMap((room) => filesIn(room, /\.(?:tsx?|mjs|css)$/u))
  const remark = (line: string): readonly string[] =>
    namesIn(/(?:^|\s)(?:\/\/|\/\*\*?|\*)\s(.*)/u.exec(line)?.[1] ?? '').filter((name) => /\.\w+$/u.test(name))
  expect(code.flatMap(linesOf).flatMap(remark).length).toBeGreaterThan(20)
  expect(missingIn(code, remark)).toEqual([])
})
