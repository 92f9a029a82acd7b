// Which school year shows; null: what stands in none yet.
import { NativeSelect } from '@mantine/core'
import { parseSchoolYear, type SchoolYear } from '#shared/day.ts'

interface YearChoiceProps<Y extends SchoolYear | null> {
  readonly value: Y
  readonly options: readonly { readonly value: Y; readonly label: string }[]
  readonly onChange: (year: Y) => void
}

export function YearChoice<Y extends SchoolYear | null>({ value, options, onChange }: YearChoiceProps<Y>) {
  return (
    <NativeSelect
      label="Schooljaar"
      value={value ?? ''}
      data={options.map((option) => ({ value: option.value ?? '', label: option.label }))}
      onChange={(event) => {
        const year = parseSchoolYear(event.currentTarget.value) ?? null
        const chosen = options.find((option) => option.value === year)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    />
  )
}
