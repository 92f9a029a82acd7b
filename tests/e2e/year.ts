// A year as a director goes through it, task by task. What she presses and writes goes through a hand, so that a scenario may count it.
import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'
import { expectTask, MAKING, MAKING_ALL } from './steps.ts'

export const field = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`)
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 2, name })
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
const onward = (page: Page): Locator => page.getByRole('link', { name: /^Verder met/ })

export interface Hand {
  readonly page: Page
  /** `what`: in a few words, for who counts. */
  readonly press: (target: Locator, what: string) => Promise<void>
  readonly write: (id: string, words: string) => Promise<void>
}

/** One that counts nothing. */
export const handOn = (page: Page): Hand => ({
  page,
  press: (target) => target.click(),
  write: (id, words) => field(page, id).fill(words)
})

const choose = (page: Page, id: string, words: RegExp): Locator =>
  page
    .locator('fieldset')
    .filter({ has: field(page, id) })
    .getByLabel(words)
    .first()

/** Reads on with the keys until the button may be pressed. */
export async function readWithKeys(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('PageDown')
    await expect(target).toHaveAttribute('aria-disabled', 'false', { timeout: 250 })
  }).toPass({ intervals: [100], timeout: 60_000 })
}

/** From the ten questions to the last section that is read: nothing changed since the year before. */
export async function prepareUnchanged({ page, press, write }: Hand, year: number): Promise<void> {
  await expectTask(page, 'changes')
  const no = button(page, 'Op alle tien: nee')
  await readWithKeys(page, no)
  await press(no, 'alles nee')
  await expect(field(page, 'round.changes.told')).toContainText('Straks leest u alle onderdelen nog één keer door.')
  await press(onward(page), 'verder')
  await expectTask(page, 'pupils')
  await press(button(page, 'Neem over hoe het ging'), 'manier')
  await write('round.pupilsSay.heldOn', `4-10-${year}`)
  await write('round.pupilsSay.outcome', 'Zij willen vaker naar buiten.')
  await write('round.pupilsSay.influence', 'Wij gaan elke dag een keer extra naar buiten.')
  await write('round.pupilsSay.toldOn', `8-11-${year}`)
  await press(page.getByLabel('Ja, de inbreng van leerlingen is klaar'), 'klaar')
  await press(onward(page), 'verder')
  await expectTask(page, 'talks')
  await press(button(page, `5 oktober ${year}`), 'team')
  await press(button(page, `9 november ${year}`), 'bestuur')
  await press(onward(page), 'verder')
  await expectTask(page, 'review')
  const all = button(page, 'Alles gelezen, klopt nog')
  await readWithKeys(page, all)
  await press(all, 'alles gelezen')
  await expect(heading(page, 'Klaar met nakijken')).toBeVisible()
}

/** The request as it was proposed: its day, the talk in a meeting of the MR, made and sent today. */
export async function askMr({ page, press }: Hand, talk: string): Promise<void> {
  await expect(page).toHaveTitle(/^Advies vragen – /)
  await press(button(page, /^Vraag antwoord uiterlijk/), 'antwoord uiterlijk')
  await press(button(page, talk), 'gesprek')
  await press(button(page, /^Maak (het stuk|de stukken)$/), 'maak')
  await expect(button(page, /opnieuw$/)).toBeVisible(MAKING)
  await press(button(page, 'Vandaag verstuurd'), 'verstuurd')
}

export async function advisedPositive({ page, press, write }: Hand, day: string): Promise<void> {
  await expect(page).toHaveTitle(/^Advies en reactie – /)
  await press(choose(page, 'round.mr.advice', /^Positief$/), 'positief')
  await write('round.mr.adviceOn', day)
  await press(choose(page, 'round.mr.followed', /^Ja/), 'volgt')
}

/** On the page of the decision: recorded, with all its papers. */
export async function decide({ page, press, write }: Hand, day: string, isFirst: boolean): Promise<void> {
  await expect(page).toHaveTitle(/^Aanbod vaststellen – /)
  if (isFirst) {
    await press(choose(page, 'round.adoption.what', /^Het ondersteuningsaanbod/), 'wat')
    await press(choose(page, 'round.adoption.by', /^Het bestuur/), 'door')
  } else await press(button(page, /^Net als vorig jaar/), 'net als vorig jaar')
  await write('round.adoption.day', day)
  await press(button(page, 'Leg het besluit vast'), 'leg vast')
  await press(button(page, 'Ja, leg het besluit vast'), 'ja')
  await expect(field(page, 'round.adoption.recorded')).toBeFocused(MAKING_ALL)
}

interface GuideDays {
  readonly offerYear: string
  readonly consent: string
  readonly guide: string
}

/** From the recorded decision: consent, the guide, and all of it sent today. */
export async function adoptGuide(
  { page, press, write }: Hand,
  { offerYear, consent, guide }: GuideDays
): Promise<void> {
  await press(onward(page), 'verder')
  await expectTask(page, 'guide')
  await press(choose(page, 'round.guideConsent.answer', /^Zij stemmen in$/), 'instemming')
  await write('round.guideConsent.consentOn', consent)
  await write(`guide-adoption:${offerYear}.day`, guide)
  await press(button(page, /^Vandaag verstuurd \(8 regels\)/), 'alles verstuurd')
}
