// Whether a form is the director's own: asked only of a list that is for directors too.
interface OwnCheckProps {
  /** Nothing: it is not asked. */
  readonly words: string | undefined
  readonly checked: boolean
  readonly onChange: (own: boolean) => void
}

export function OwnCheck({ words, checked, onChange }: OwnCheckProps) {
  if (words === undefined) return null
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{words}</span>
    </label>
  )
}
