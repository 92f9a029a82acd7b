// A part of a section's page, by its kind.
import { ListEditor } from '../../../lists/list-editor.tsx'
import { BasicSupport } from '../basic-support/basic-support.tsx'
import { Decision } from './decision.tsx'
import { DutyOfCare } from './duty-of-care.tsx'
import { PortraitNumbers } from './portrait-numbers.tsx'
import { PupilsSay } from './pupils-say.tsx'
import type { Part } from './section-parts.ts'
import { LongText } from './long-text.tsx'

export function PartView({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'text':
      return <LongText part={part} />
    case 'list':
      return <ListEditor list={part.list} />
    case 'basic-support':
      return <BasicSupport />
    case 'portrait-numbers':
      return <PortraitNumbers />
    case 'pupils-say':
      return <PupilsSay />
    case 'duty-of-care':
      return <DutyOfCare />
    case 'decision':
      return <Decision />
  }
}
