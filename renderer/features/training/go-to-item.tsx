// A way to a training of the plan, on this same screen.
import { fieldAnchor } from '#shared/school/lists.ts'
import { named } from '../../components/named.ts'
import { goToField } from '../../session/place.ts'
import { useSchool } from '../../session/school-store.ts'

export function GoToItem({ id }: { readonly id: string }) {
  const goal = useSchool((school) => school.sections.training.items.find((item) => item.id === id)?.goal)
  if (goal === undefined) return null
  return (
    <button type="button" className="text-button" onClick={() => goToField(fieldAnchor('training', id, 'goal'))}>
      Scholing: {named(goal)}
    </button>
  )
}
