// The form that opens in any browser, as one page. For now it only says what it is.
import type { Questionnaire } from '../catalogue/questionnaire-content.ts'
import type { Scan } from './scan.ts'

export interface FormScan extends Pick<Scan, 'id' | 'mode'> {
  readonly schoolName: string
  readonly schoolYear: string
}

/** @param filled fills in the school's words. @param parts as they were built */
export function formPage(
  questionnaire: Questionnaire,
  scan: FormScan,
  filled: (text: string) => string,
  parts: { readonly script: string; readonly style: string }
): string {
  return `<!doctype html><html lang="nl"><title>${filled(questionnaire.title)}</title><body data-form="${scan.id}"><style>${parts.style}</style><script>${parts.script}</script></body></html>`
}
