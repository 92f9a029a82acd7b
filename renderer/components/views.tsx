// Some views of one screen, of which one shows: buttons that say which is pressed.
interface ViewsProps<V extends string> {
  readonly label: string
  readonly views: readonly { readonly value: V; readonly words: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

export function Views<V extends string>({ label, views, value, onChange }: ViewsProps<V>) {
  return (
    <div className="views" role="group" aria-label={label}>
      {views.map((view) => (
        <button key={view.value} type="button" aria-pressed={view.value === value} onClick={() => onChange(view.value)}>
          {view.words}
        </button>
      ))}
    </div>
  )
}
