// Whether a document is a concept, ready to be sent, or final: a symbol and words.
import type { Standing } from '#shared/documents/standing.ts'
import { StateBadge } from '../../components/state-badge.tsx'

export const StandingBadge = ({ standing: { kind, label } }: { readonly standing: Standing }) => (
  <StateBadge state={{ state: kind === 'concept' ? 'busy' : 'finished', label }} />
)

/** "Er staan nog 3 punten open." */
export const openPoints = ({ obstacles }: Standing): string =>
  obstacles.length === 1 ? 'Er staat nog 1 punt open.' : `Er staan nog ${obstacles.length} punten open.`
