// What the words of states mean, where they stand: in a line above a table, and as a sentence of one state.
import { fill } from '#shared/catalogue/fill.ts'
import { coverageStates, type CoverageState } from '#shared/catalogue/region-content.ts'
import { capital, small } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { useRegion } from './use-region.ts'

/** "Wit: geen extra hulp" and so on, for all. */
export function StateKey() {
  const fills = useFills()
  return (
    <ul className="region-key" aria-label="Wat de woorden betekenen">
      {coverageStates.map((state) => (
        <li key={state}>
          <b>{regionContent.states[state].name}</b>: {fill(regionContent.states[state].short, fills)}
        </li>
      ))}
    </ul>
  )
}

/** "“Wit” betekent: geen school zegt dat zij extra hulp heeft…" */
export function StateMeaning({ state }: { readonly state: CoverageState }) {
  const fills = useFills()
  const { name, about } = regionContent.states[state]
  return (
    <>
      “{capital(name)}” wil zeggen: {small(fill(about, fills))}
    </>
  )
}

function useFills(): { readonly aantal: string } {
  return { aantal: String(useRegion().region.thresholds.ample) }
}
