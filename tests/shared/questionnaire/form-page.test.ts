import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { formTexts, questionnaires, questionnaireTexts } from '#assets/questionnaires/index.ts'
import { questionnaireIds } from '#shared/catalogue/questionnaire-content.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { formPage, type FormScan } from '#shared/questionnaire/form-page.ts'
import { scanModes } from '#shared/questionnaire/scan.ts'
import { plainSchool } from '../schools.ts'
import { statementIds } from './any-forms.ts'

const HOSTILE = '</script><script>alert(1)</script><b title="x">\'&#60;'
const parts = { script: { text: 'begin()', sha256: 'c2NyaXB0' }, style: { text: '/* look */', sha256: 'c3R5bGU=' } }
const scanOf = (more: Partial<FormScan> = {}): FormScan => ({
  id: '3f9a2c5e71b04d68',
  mode: 'collected',
  schoolName: 'De Linde',
  schoolYear: '2026-2027',
  ...more
})
const words = wordsOf(catalogue, plainSchool('bao'))
const page = (which: keyof typeof questionnaires, more: Partial<FormScan> = {}, said = words): string =>
  formPage(questionnaires[which], scanOf(more), said, { ...questionnaireTexts, ...formTexts }, parts)
const count = (html: string, part: string): number => html.split(part).length - 1

describe.each(questionnaireIds)('the form of %s', (id) => {
  test.each(scanModes)('asks every statement once, in words of the school: %s', (mode) => {
    const html = page(id, { mode })
    for (const statement of statementIds(questionnaires[id]))
      expect(count(html, `data-statement="${statement}"`)).toBe(1)
    expect(html).not.toMatch(/[{}]/u)
    parse(html, { onParseError: ({ code }) => expect(code).toBe('no error') })
  })
})

test('it may run and fetch nothing but the script and the style that it carries', () => {
  expect(page('school')).toContain(
    'content="default-src &apos;none&apos;; script-src &apos;sha256-c2NyaXB0&apos;; style-src &apos;sha256-c3R5bGU=&apos;; base-uri &apos;none&apos;; form-action &apos;none&apos;"'
  )
})

test('whatever a school is called, it stays a name', () => {
  const hostile = { ...words, 'het samenwerkingsverband': HOSTILE, 'de klas': HOSTILE }
  const html = page('school', { schoolName: HOSTILE, schoolYear: HOSTILE }, hostile)
  expect(count(html, '<script')).toBe(1)
  expect(count(html, '</script')).toBe(1)
  expect(html).not.toContain('<b ')
})

test('where forms are mailed it says that they are not anonymous, and asks who does not want to say it for no group', () => {
  const html = page('school')
  expect(html).toContain('Vertrouwelijk, niet naamloos.')
  expect(html).toContain('Dat zeg ik liever niet')
  expect(page('parents')).not.toContain('name="group"')
})

test('what is looked at, and who reads what is answered in words, is promised only where it is so', () => {
  const whole = 'Van de stellingen bekijken wij alleen de uitkomst van het hele team.'
  const written = 'Wat u zelf schrijft, leest de directeur één keer, zonder naam. Daarna gaat het weg.'
  const collected = page('school')
  expect(collected).toContain(whole)
  expect(collected).toContain(written)
  const beside = page('school', { mode: 'beside' })
  expect(beside).not.toContain('de uitkomst van')
  expect(beside).not.toContain('leest de directeur')
  expect(beside).toContain('Ook wat u zelf schrijft, blijft op uw eigen blad.')
  expect(page('parents')).toContain('Wij bekijken alleen de uitkomst van alle ouders samen.')
  expect(page('parents')).not.toContain('Wat u zelf schrijft, leest')
})

test('on a computer that is shared it advises the code, and tells what others see of a file', () => {
  const html = page('school')
  expect(html).toContain('met de code op een briefje')
  expect(html).toContain('Deelt u deze computer? Gebruik dan de code.')
  expect(html).toContain('kan het openen en lezen, en ziet wanneer u het opsloeg')
  expect(html).not.toMatch(/één computer|geen volgorde/u)
})

test('filled in alone and laid side by side, it can only be printed', () => {
  const html = page('school', { mode: 'beside' })
  for (const button of ['save', 'code', 'next']) expect(html).not.toContain(`id="${button}"`)
  expect(html).toContain('id="print"')
  expect(html).not.toContain('naamloos')
})

test('boards fill it in openly, with whose it is', () => {
  const html = page('boards', { mode: 'open' })
  expect(html).toContain('iedereen ziet wie wat koos')
  expect(html).toContain('id="who"')
  expect(html).not.toContain('id="code"')
  expect(html).not.toContain('Dat zeg ik liever niet')
})

test('who writes something is told that nobody reads it where there are too few forms; who fills in openly is not', () => {
  const told = 'Bij minder dan vijf formulieren leest niemand de open antwoorden. Zij gaan ongelezen weg.'
  expect(page('school')).toContain(told)
  expect(page('school', { mode: 'beside' })).not.toContain(told)
  expect(page('boards', { mode: 'open' })).not.toContain(told)
  for (const id of questionnaireIds) expect(page(id).includes(told)).toBe(questionnaires[id].open.length > 0)
})
