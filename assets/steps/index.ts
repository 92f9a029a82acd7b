// The content of every step of the school year, a file each, in their order.
import type { StepFileOf, VerdictText } from '#shared/catalogue/step-content.ts'
import type { VerdictId } from '#shared/catalogue/verdict-ids.ts'
import { stepIds, type StepId } from '#shared/school/round-fields.ts'
import type { AsWritten } from '../as-written.ts'
import adoption from './adoption.json' with { type: 'json' }
import advice from './advice.json' with { type: 'json' }
import changes from './changes.json' with { type: 'json' }
import guide from './guide.json' with { type: 'json' }
import pupils from './pupils.json' with { type: 'json' }
import request from './request.json' with { type: 'json' }
import review from './review.json' with { type: 'json' }
import talks from './talks.json' with { type: 'json' }

/** The compiler asks for a step that is forgotten, and for a text that is missing in one. */
const files: { readonly [S in StepId]: AsWritten<StepFileOf<S>> } = {
  changes,
  pupils,
  talks,
  review,
  request,
  advice,
  adoption,
  guide
}

export const stepFiles = stepIds.map((id) => files[id])

/** The sentences of every verdict: each stands in the file of its step, which the compiler sees above. */
export const verdicts = Object.fromEntries(
  stepIds.flatMap((id) => Object.entries(files[id].verdicts ?? {}))
) as Readonly<Record<VerdictId, VerdictText>>
