// The chain in lines: what, and when it was or why it was not; each a link to where it is filled in.
import type { ChainLink, LinkState } from '#shared/year/chain.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol, type SymbolName } from '../../components/symbols.tsx'

/** The words beside them say the same. */
const symbols: Readonly<Record<LinkState, SymbolName>> = { done: 'done', 'left-out': 'warn', open: 'empty' }

export function ChainView({ links, label }: { readonly links: readonly ChainLink[]; readonly label: string }) {
  return (
    <ol className="chain" aria-label={label}>
      {links.map(({ id, name, state, text, field }) => (
        <li key={id} data-state={state}>
          <Symbol name={symbols[state]} />
          <ToScreen screen={{ name: 'year' }} field={field}>
            {name}
          </ToScreen>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
