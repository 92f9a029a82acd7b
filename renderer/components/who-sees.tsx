// "Wie ziet dit?": who reads what stands above it.
import { whoSees } from '#shared/expertise/who-sees.ts'
import type { ListId } from '#shared/school/lists.ts'
import { catalogue } from '../session/content.ts'

export const WhoSees = ({ list, field }: { readonly list: ListId; readonly field: string }) => (
  <p className="small soft">
    <strong>Wie ziet dit?</strong> {catalogue.gaps.whoSees[whoSees(list, field)]}
  </p>
)
