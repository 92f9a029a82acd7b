// The code of a school with that of its location. What looks otherwise is kept as it was typed; once the field is left it is said, quietly.
import { useState, type ComponentProps } from 'react'
import { isBrin } from '#shared/brin.ts'
import { WrappingTextField } from '../components/fields.tsx'

const HINT = 'Een BRIN met vestigingsnummer is meestal: twee cijfers, twee letters, twee cijfers. Kijk het nog even na.'

export function BrinField(field: ComponentProps<typeof WrappingTextField>) {
  const [left, setLeft] = useState(true)
  const isOdd = left && field.value.trim() !== '' && !isBrin(field.value)
  return (
    <div onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}>
      <WrappingTextField {...field} hint={isOdd ? HINT : undefined} />
    </div>
  )
}
