// How a need is covered, in a word with a quiet sign; and the schools behind it, counted.
import type { CoverageState } from '#shared/catalogue/region-content.ts'
import type { Coverage } from '#shared/region/coverage.ts'
import { regionContent } from '#assets/region/index.ts'
import { Symbol, type SymbolName } from '../../components/symbols.tsx'

const symbols: Readonly<Record<CoverageState, SymbolName>> = {
  unknown: 'unknown',
  white: 'empty',
  'outside-only': 'upcoming',
  thin: 'busy',
  there: 'done',
  ample: 'done'
}

export function StateOf({ coverage }: { readonly coverage: Coverage }) {
  const { state } = coverage
  if (state === null) return <span className="soft">{noStateWords(coverage)}</span>
  return (
    <span className="region-state" data-state={state}>
      <Symbol name={symbols[state]} /> {regionContent.states[state].name}
    </span>
  )
}

/** Short, for a cell. */
const noStateWords = ({ why }: Coverage): string => (why === 'no-schools' ? 'geen school' : 'nog geen stand')

/** "3 van 12 scholen met extra hulp". */
export const countWords = ({ extra, all }: Coverage): string =>
  `${extra} van ${all} ${all === 1 ? 'school' : 'scholen'} met extra hulp`
