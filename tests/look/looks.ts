// In which looks every picture is taken, and where it comes.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { projectRoot } from '../e2e/app.ts'

const out = path.join(projectRoot, 'out', 'look')

export const looks = [
  { name: 'licht', scheme: 'light', width: 1366, height: 768 },
  { name: 'donker', scheme: 'dark', width: 1366, height: 768 },
  { name: '200-procent', scheme: 'light', width: 683, height: 384 }
] as const
export type Look = (typeof looks)[number]

export async function dress(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width: look.width, height: look.height })
}

export function picture(page: Page, look: Look, name: string, whole = true): Promise<Buffer> {
  const folder = path.join(out, look.name)
  mkdirSync(folder, { recursive: true })
  return page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: whole })
}
