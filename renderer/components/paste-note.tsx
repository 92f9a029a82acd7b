// The line that says what happened to what was pasted. It goes at the next change, or by its button.
interface PasteNoteProps {
  readonly note: string
  readonly close: () => void
}

export function PasteNote({ note, close }: PasteNoteProps) {
  return (
    <div className="paste-note" data-says={note !== ''}>
      {/* There before it says anything, so that a screen reader follows it. */}
      <p role="status">{note}</p>
      {note !== '' && (
        <button type="button" className="text-button" onClick={close}>
          Sluit deze melding
        </button>
      )}
    </div>
  )
}
