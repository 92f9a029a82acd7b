// A part of a section's page, by its kind.
import type { Part } from '#shared/catalogue/section-content.ts'
import { Fields, Numbers } from '../../../components/field-parts.tsx'
import { BasicSupport } from '../basic-support/basic-support.tsx'
import { Decision } from './decision.tsx'
import { DutyOfCare } from './duty-of-care.tsx'
import { ListPart } from './list-part.tsx'
import { LongText } from './long-text.tsx'

export function PartView({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'text':
      return <LongText part={part} />
    case 'list':
      return <ListPart part={part} />
    case 'basic-support':
      return <BasicSupport />
    case 'numbers':
      return <Numbers part={part} />
    case 'fields':
      return <Fields part={part} />
    case 'duty-of-care':
      return <DutyOfCare />
    case 'decision':
      return <Decision />
  }
}
