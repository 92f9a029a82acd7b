// The steps of a scan of which the forms are collected: which there are, and which one comes now.
import type { ScanNow } from '#shared/contract/contract.ts'

const scanSteps = ['hand-out', 'read-in', 'close', 'open-answers', 'outcome'] as const
export type ScanStep = (typeof scanSteps)[number]

export const stepTitle: Readonly<Record<ScanStep, string>> = {
  'hand-out': 'Stap 1: uitdelen',
  'read-in': 'Stap 2: inlezen',
  close: 'Stap 3: sluiten',
  'open-answers': 'Stap 4: open antwoorden',
  outcome: 'Uitkomst'
}

/** Where each has its heading: the focus goes there when a step comes by itself. */
export const stepAnchor = (step: ScanStep): string => `scan.${step}`

/** Where she only looks, nothing is handed out or closed. */
export function stepsOf({ scan: { state, batches } }: Pick<ScanNow, 'scan'>, mayWrite: boolean): readonly ScanStep[] {
  if (state === 'closing') return mayWrite ? ['open-answers', 'outcome'] : ['outcome']
  if (state === 'closed' || !mayWrite) return ['outcome']
  return ['hand-out', 'read-in', 'close', ...(batches.length > 0 ? (['outcome'] as const) : [])]
}

/** Nothing came in yet: then it is still being handed out. */
export function nowAt({ waiting }: Pick<ScanNow, 'waiting'>, steps: readonly ScanStep[]): ScanStep {
  const [first = 'outcome'] = steps
  return first === 'hand-out' && (waiting.others > 0 || waiting.own) ? 'read-in' : first
}
