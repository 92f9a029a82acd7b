// Clipboards as real programs write them: exactly the lines that a person saw come out, no word lost, none joined.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as paste from '#shared/intake/clean-paste.ts'
import { piecesOfPlain } from '#shared/intake/plain-paste.ts'
import { linesFromHtml, readTable } from '#shared/intake/table-paste.ts'
import { corpus, corpusFolder } from '../../fixtures/clipboard/corpus.ts'

const cleanPaste = (html: string): string => paste.cleanPaste(html).html

const withHtml = corpus.filter(({ html }) => html !== '')
const payload = (name: string) => corpus.find((one) => one.name === name) ?? expect.fail(`there is no payload ${name}`)

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What the cleaner gives, as the lines of an .expected.txt; it knows our own few tags and nothing of the cleaner. */
function linesOf(clean: string): string[] {
  const lines: string[] = []
  const lists: string[] = []
  for (const [part, closing, tag = ''] of clean.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|[^<]+/gu)) {
    if (tag === 'ul' || tag === 'ol') {
      if (closing === '/') lists.pop()
      else lists.push(tag === 'ol' ? 'number' : 'bullet')
    } else if (/^(?:p|h1|h2|br)$/u.test(tag) && closing === '') {
      lines.push(`${tag === 'p' && lists.length > 0 ? `${lists.at(-1) ?? ''} ${lists.length}` : tag} | `)
    } else if (tag === '') {
      lines.push(
        `${lines.pop() ?? ''}${part.replaceAll(/&([a-z]+);/gu, (whole, name: string) => SIGNS[name] ?? whole)}`
      )
    }
  }
  return lines.map((line) => line.replaceAll(/\s+/gu, ' ').trim())
}

const marked = (clean: string, tag: string): string[] =>
  [...clean.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gu'))].map((found) => found[1] ?? '')

describe('in the editor', () => {
  test.each(withHtml)('$name gives the lines that a person saw', ({ html, lines }) => {
    expect(linesOf(cleanPaste(html))).toEqual(lines)
  })

  test.each(corpus.filter(({ html }) => html === ''))('$name gives the lines of its plain text', ({ text, lines }) => {
    const asItStands = text
      .split(/[\r\n]+/u)
      .filter((line) => line !== '')
      .map((line) => ({ type: 'block' as const, kind: 'paragraph' as const, level: 0, runs: [{ text: line }] }))
    expect(linesOf(paste.piecesToHtml(piecesOfPlain(text) ?? asItStands))).toEqual(lines)
  })

  test.each([
    ['teams-message', ['morgen']],
    ['word-headings', ['eerst']]
  ])('%s tells the words that were struck through', (name, struck) => {
    expect(paste.cleanPaste(payload(name).html).changes.struck).toEqual(struck)
  })

  test.each(withHtml)('$name leaves nothing but our own tags', ({ html }) => {
    const tags = cleanPaste(html).match(/<[^>]*>/gu) ?? []
    expect(
      tags.filter((tag) => !/^<\/?(?:p|h1|h2|ul|ol|li|strong|em|br)>$|^<a href="https:[^"<>]*">$|^<\/a>$/u.test(tag))
    ).toEqual([])
  })

  test.each([
    ['word-headings', ['elke dag', 'Rust.', 'Regels.', 'w', 'agen']],
    ['word-online', ['Ieder kind']],
    ['google-docs', ['samen']],
    ['chromium-page', ['dezelfde basis', 'elke groep', 'Leesgroep', 'Rekenmaatje']],
    ['libreoffice-writer', ['elke dag', 'Wie', 'Wat en wanneer']]
  ])('%s is bold where a person saw bold', (name, bold) => {
    expect(marked(cleanPaste(payload(name).html), 'strong')).toEqual(bold)
  })

  test.each([
    'word-headings',
    'word-online',
    'google-docs',
    'chromium-page',
    'firefox-page',
    'libreoffice-writer',
    'outlook-mail'
  ])('%s keeps its link', (name) => {
    expect(marked(cleanPaste(payload(name).html), 'a')).toHaveLength(1)
  })
})

describe('as a table', () => {
  const tables = corpus.flatMap(({ rows, ...rest }) => (rows === undefined ? [] : [{ ...rest, rows }]))

  test.each(tables)('$name gives its rows and columns', ({ html, text, rows }) => {
    // Cells at the end of a row that are empty need not be there.
    const read = readTable(html === '' ? text : (linesFromHtml(html)?.lines ?? '')).rows
    expect(read.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))).toEqual(rows)
  })
})

describe('the corpus itself', () => {
  test('is whole, and the README tells of every payload', () => {
    const readme = readFileSync(path.join(corpusFolder, 'README.md'), 'utf8')
    const names = new Set(
      readdirSync(corpusFolder)
        .filter((file) => /\.(?:html|txt)$/u.test(file))
        .map((file) => file.split('.')[0] ?? '')
    )
    expect([...names].toSorted()).toEqual(corpus.map(({ name }) => name))
    expect(corpus.filter(({ name }) => !readme.includes(`| ${name} |`)).map(({ name }) => name)).toEqual([])
    expect(corpus.length).toBeGreaterThanOrEqual(12)
  })
})
