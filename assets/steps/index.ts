// The content of every step of the school year, a file each, in their order.
import type { StepData } from '#shared/catalogue/step-content.ts'
import { stepIds, type StepId } from '#shared/school/round-fields.ts'
import type { AsWritten } from '../as-written.ts'
import adoption from './adoption.json' with { type: 'json' }
import advice from './advice.json' with { type: 'json' }
import changes from './changes.json' with { type: 'json' }
import consent from './consent.json' with { type: 'json' }
import pupils from './pupils.json' with { type: 'json' }
import request from './request.json' with { type: 'json' }
import talks from './talks.json' with { type: 'json' }

/** The compiler asks for a step that is forgotten, and for a text that is missing in one. */
const files: Readonly<Record<StepId, AsWritten<StepData>>> = {
  changes,
  talks,
  pupils,
  request,
  advice,
  consent,
  adoption
}

export const stepFiles = stepIds.map((id) => files[id])
