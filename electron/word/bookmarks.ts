// Sections as bookmarks: how the self-check finds them again in the written file.

const PREFIX = 'onderdeel_'

/** Word cuts a bookmark's name off after this many characters. */
const LONGEST = 40

/** Gives the bookmark of a section; a section that comes a second time gets a number. New for each document. */
export function bookmarkNames(): (section: string) => string {
  const seen = new Map<string, number>()
  return (section) => {
    const name = `${PREFIX}${section.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, LONGEST - 3)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}_${count}`
  }
}
