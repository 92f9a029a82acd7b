// The content of every section, a file each, in the order of the profile.
import type { SectionFile } from '#shared/catalogue/section-content.ts'
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import type { AsWritten } from '../as-written.ts'
import ambitions from './ambitions.json' with { type: 'json' }
import basicSupport from './basic-support.json' with { type: 'json' }
import coherence from './coherence.json' with { type: 'json' }
import cooperation from './cooperation.json' with { type: 'json' }
import decision from './decision.json' with { type: 'json' }
import expertise from './expertise.json' with { type: 'json' }
import extraSupport from './extra-support.json' with { type: 'json' }
import facilities from './facilities.json' with { type: 'json' }
import limits from './limits.json' with { type: 'json' }
import parents from './parents.json' with { type: 'json' }
import portrait from './portrait.json' with { type: 'json' }
import pupilsSay from './pupils-say.json' with { type: 'json' }
import supportStructure from './support-structure.json' with { type: 'json' }
import training from './training.json' with { type: 'json' }
import vision from './vision.json' with { type: 'json' }

/** The compiler asks for a section that is forgotten, and for a text that is missing in one. */
const files: Readonly<Record<SectionId, AsWritten<SectionFile>>> = {
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

export const sectionFiles = sectionIds.map((id) => files[id])
