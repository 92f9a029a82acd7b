// A program that runs for a scenario, whatever carries its window.
import type { Page } from '@playwright/test'

export interface Running {
  readonly page: Page
  /** Another window or tab of the same program. */
  secondWindow(): Promise<Page>
  /** Closes as the director does; everything is written. */
  quit(): Promise<void>
  /** kill -9 of the host: nothing gets a chance. */
  crash(): Promise<void>
}

/** The window as a director with a small laptop has it. */
export const VIEWPORT = { width: 1366, height: 768 }

/** Whatever the page says in its console that it should not, and every error that nobody caught. */
export function watch(page: Page, complain: (complaint: string) => void): Page {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`))
  return page
}
