// The live region that screen readers follow.
import { useAnnouncement } from '../session/announce.ts'

export function Announcer() {
  const { text, count } = useAnnouncement()
  // The sign at the end changes, so that the same sentence is read again.
  return (
    <output className="unseen">
      {text}
      {count % 2 === 1 ? '\u00a0' : ''}
    </output>
  )
}
