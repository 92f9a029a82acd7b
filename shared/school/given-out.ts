// What of a school may be given out for ever, in a version that is frozen.
import { produce } from 'immer'
import { emptyInternal, type School } from './school.ts'
import { isWorded, walk } from './walk.ts'

/** Without what only the school sees: the internal layer, and words elsewhere of which nobody else is a reader. Empty rather than gone, so that it still is a school. */
export const givenOut = (school: School): School => {
  const outside: School = { ...school, internal: emptyInternal() }
  return produce(outside, (draft) => {
    for (const walked of walk(outside)) {
      const key = walked.path.at(-1)
      if (walked.field.reader !== 'school' || !isWorded(walked) || key === undefined) continue
      const holder = walked.path
        .slice(0, -1)
        .reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>>)[part], draft)
      ;(holder as Record<string, unknown>)[key] = walked.field.begins()
    }
  })
}
