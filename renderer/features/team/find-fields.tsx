// The fields to look something up with.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { everyWhere } from '#shared/expertise/inventory.ts'
import { expertiseStands } from '#shared/school/school.ts'
import { isAsked, type Finding } from './find.ts'
import { standWords, whereWords } from './where-and-stand.ts'

export const FIND_TEXT = 'team.find'

const wheres = [{ value: '', label: 'Overal' }, ...everyWhere.map((value) => ({ value, label: whereWords(value) }))]
const stands = [{ value: '', label: 'Alles' }, ...expertiseStands.map((value) => ({ value, label: standWords(value) }))]
const orders = [
  { value: 'own', label: 'Eigen volgorde' },
  { value: 'name', label: 'Naam, van A tot Z' }
]

interface FindFieldsProps {
  readonly finding: Finding
  readonly onChange: (finding: Finding) => void
  readonly onClear: () => void
}

export function FindFields({ finding, onChange, onClear }: FindFieldsProps) {
  return (
    <search className="find-fields" data-own-undo aria-label="Zoek in de lijst">
      <TextInput
        id={FIND_TEXT}
        label="Zoek"
        autoComplete="off"
        value={finding.text}
        onChange={(event) => onChange({ ...finding, text: event.currentTarget.value })}
      />
      <NativeSelect
        label="Waar"
        data={wheres}
        value={finding.where}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...finding, where: everyWhere.find((where) => where === value) ?? '' })
        }
      />
      <NativeSelect
        label="Hoe ver"
        data={stands}
        value={finding.stand}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...finding, stand: expertiseStands.find((stand) => stand === value) ?? '' })
        }
      />
      <NativeSelect
        label="Volgorde"
        data={orders}
        value={finding.order}
        onChange={(event) => onChange({ ...finding, order: event.currentTarget.value === 'name' ? 'name' : 'own' })}
      />
      {isAsked(finding) && (
        <Button variant="default" onClick={onClear}>
          Toon weer alles
        </Button>
      )}
    </search>
  )
}
