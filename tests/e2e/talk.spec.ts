// "Praat erover met uw team": prepared, held before the team by keyboard, and what came out of it carried to its places in the profile.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import mammoth from 'mammoth'
import type { Locator, Page } from '@playwright/test'
import { withPlainSigns } from '#shared/documents/unbroken.ts'
import type { School } from '#shared/school/school.ts'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { expectInSight } from './in-sight.ts'
import { goTo, MAKING, onDisk, openExample, schoolFolder, untilSaved } from './steps.ts'

const stored = (schools: string): School => JSON.parse(onDisk(schools)) as School

/** To another page of the talk that is shown. */
const toPage = (page: Page, name: 'Voorbereiden' | 'Op het scherm' | 'Vastleggen'): Promise<void> =>
  page.getByRole('navigation', { name: 'Dit gesprek' }).getByRole('link', { name }).click()

/** What is written down under the card with this question. */
const under = (page: Page, question: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^\\d\\. ${question}`, 'u') })

/** With its words in the fields that ask for them, one after the other. */
async function write(page: Page, question: string, kind: string, words: readonly string[]): Promise<Locator> {
  await under(page, question).getByRole('button', { name: kind, exact: true }).click()
  for (const [at, some] of words.entries()) {
    if (at > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(some)
  }
  return under(page, question).getByRole('listitem').last()
}

const CARDS = [
  'Op welk moment horen ouders bij ons iets te laat',
  'Wat zou een ouder niet geloven',
  'Wat kunnen wij over twee jaar',
  'Wie bellen wij',
  'Welke zin over onze grens',
  'Welke hulp gaven wij vorige week'
] as const

test('prepared, held by keyboard, six outcomes brought to six places, one taken over and taken back, and its report', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await goTo(page, 'In gesprek')
  await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click()
  const about = page.getByLabel('Over welk onderdeel wilt u praten?')
  await expect(about).toBeFocused()
  await about.selectOption({ label: 'Ouders' })
  await page.getByLabel('Dag van het gesprek').fill('28-10-2026')
  await expect(page.getByText('Hoort bij het onderdeel dat u koos').first()).toBeVisible()
  await page.getByText('Kies zelf uit alle kaarten').click()
  for (const question of CARDS)
    await page
      .getByRole('button', { name: new RegExp(`^Kies deze kaart.*${question}`, 'u') })
      .last()
      .click()
  await expect(page.getByRole('heading', { name: 'Kaarten (6)' })).toBeFocused()
  await expectNoViolations(page, 'a talk that is prepared')
  await expectInSight(page, 'a talk that is prepared')

  // Before the team, by keyboard alone.
  await toPage(page, 'Op het scherm')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Beginnen')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(title).toHaveText('Kiezen wat telt')
  const apart = page.getByRole('button', { name: 'Even apart werken is ook erbij horen.' })
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown')
  await expect(apart).toBeFocused()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowUp')
  await expect(page.getByRole('listitem').first()).toHaveText('Even apart werken is ook erbij horen.')
  await expect(apart).toBeFocused()
  await expectNoViolations(page, 'statements in order')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Kaart 1 van 6')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('timer')).not.toHaveText('10:00')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Start de tijd' })).toBeVisible()
  await expectNoViolations(page, 'a card before the team')
  await expectInSight(page, 'a card before the team')
  // A small beamer, or a large letter.
  const size = page.viewportSize() ?? { width: 1366, height: 768 }
  await page.setViewportSize({ width: 683, height: 384 })
  await expect(page.getByRole('button', { name: 'Verder' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 })
  await page.setViewportSize(size)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('Kaart 2 van 6')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title).toHaveText('Leg het gesprek vast')

  // Each outcome to a place of its own.
  const said = 'Ouders horen binnen een week wat wij zien.'
  const outcomes: readonly (readonly [question: string, kind: string, words: readonly string[], to: RegExp])[] = [
    [CARDS[0], 'Schrijf één zin op', ['Ouders praten mee vóór de eerste hulp.'], /nieuwe regel$/u],
    [CARDS[1], 'Schrijf één zin op', [said], /^De tekst over ouders$/u],
    [CARDS[2], 'Schrijf een actie op', ['Elk kind leest elke dag met iemand.'], /^Een ambitie: nieuwe regel$/u],
    [CARDS[3], 'Schrijf één zin op', ['De jeugdarts komt binnen twee weken.'], /^Een partner: nieuwe regel$/u],
    [CARDS[4], 'Schrijf twee meningen op', ['Wij kunnen veel.', 'Wij kunnen te weinig.'], /^De tekst over grenzen$/u]
  ]
  for (const [question, kind, words, to] of outcomes) {
    const outcome = await write(page, question, kind, words)
    await outcome.getByRole('button', { name: to }).click()
    await expect(outcome.getByText('Staat als voorstel klaar').locator('..').locator('..')).toBeFocused()
  }
  const last = await write(page, CARDS[5], 'Schrijf één zin op', ['Wij lezen de instructie voor.'])
  await last.getByLabel('Of in een ander onderdeel').selectOption('basicSupport')
  const agreement = last.getByRole('option', { name: /^Een afspraak over basisondersteuning: 1\..*Hoe wij het doen$/u })
  await last
    .getByLabel('Op welke plek?')
    .selectOption((await agreement.first().getAttribute('value')) ?? 'no such place')
  await last.getByRole('button', { name: 'Breng naar deze plek' }).click()
  // What points to one person goes nowhere.
  const own = await write(page, CARDS[5], 'Schrijf één zin op', ['De enige die gebaren kent, gaat weg.'])
  await own.getByRole('checkbox', { name: /blijft binnen de school/u }).check()
  await expect(own.getByText('Waar hoort dit?')).toBeHidden()
  await expectNoViolations(page, 'what came out of a talk')
  await expectInSight(page, 'what came out of a talk')
  await untilSaved(page)
  const proposals = stored(app.schools).internal.proposals
  expect(new Set(proposals.map(({ address }) => address)).size).toBe(6)
  expect(new Set(proposals.map(({ from }) => from.label))).toEqual(new Set(['van het team, 28 oktober']))

  // At its place it stands beside what the school wrote.
  const parents = (): string => JSON.stringify(stored(app.schools).sections.parents)
  const was = parents()
  await under(page, CARDS[1]).getByRole('link', { name: 'Ouders' }).click()
  const proposal = page.getByRole('group', { name: 'Voorstel van het team, 28 oktober' })
  await expect(proposal).toContainText(said)
  await proposal
    .getByRole('button', { name: /^Neem over/u })
    .first()
    .click()
  await untilSaved(page)
  expect(parents()).toContain(said)
  await expect(page.getByText(`Van het team, 28 oktober: “${said}”`)).toBeVisible()

  await goTo(page, 'In gesprek')
  await expect(page.getByText('Staat in het profiel', { exact: true })).toBeVisible()
  await expect(page.getByText('uiterlijk 11 november 2026')).toBeVisible()
  await page.getByRole('link', { name: /^Bekijk de uitkomsten/u }).click()
  await page.getByRole('button', { name: 'Zet het in het schooljaar' }).click()
  await page.getByRole('button', { name: 'Maak het verslag' }).click()
  await expect(page.getByText('Alle tekst staat in het document.')).toBeVisible(MAKING)
  const folder = path.join(schoolFolder(app.schools), 'documenten')
  const [made = ''] = readdirSync(folder)
  const report = withPlainSigns((await mammoth.extractRawText({ buffer: readFileSync(path.join(folder, made)) })).value)
  expect(report).toContain(said)
  expect(report).not.toContain('De enige die gebaren kent')
  await untilSaved(page)
  expect(JSON.stringify(stored(app.schools).rounds)).toContain('2026-10-28')

  // Undone here at once; what was done elsewhere first leads there.
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Zet het in het schooljaar' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Dit hoort bij “/u)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(proposal).toBeVisible()
  await untilSaved(page)
  expect(parents()).toBe(was)
})
