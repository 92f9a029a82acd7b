// The sections of the profile, in its order.
import { ambitions } from './ambitions.ts'
import { basicSupport } from './basic-support.ts'
import { coherence } from './coherence.ts'
import { cooperation } from './cooperation.ts'
import { decision } from './decision.ts'
import { expertise } from './expertise.ts'
import { extraSupport } from './extra-support.ts'
import { facilities } from './facilities.ts'
import { limits } from './limits.ts'
import { parents } from './parents.ts'
import { portrait } from './portrait.ts'
import { pupilsSay } from './pupils-say.ts'
import { supportStructure } from './support-structure.ts'
import { training } from './training.ts'
import { vision } from './vision.ts'

export const sections = {
  portrait,
  vision,
  basicSupport,
  supportStructure,
  extraSupport,
  expertise,
  facilities,
  cooperation,
  limits,
  parents,
  pupilsSay,
  ambitions,
  training,
  coherence,
  decision
}
