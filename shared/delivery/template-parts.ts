// What is fixed of a template (template.ts). No schema library here, because the window needs these and nothing more.

export const TEMPLATE_FORMAT = 'sop-wijzer/sjabloon'
export const TEMPLATE_VERSION = 1

/** In signs: of a text that is longer nothing is read. A list of a hundred agreements is about 30 kB. */
export const LARGEST_TEMPLATE = 1_000_000
export const LONGEST_LINE = 2_000
export const LONGEST_TEXT = 20_000
export const MOST_ROWS = 500
/** Letters, digits, "-" and "_": it stands in files of schools, in deliveries and in addresses of fields. */
export const ITEM_ID = /^[\w-]{1,80}$/u

/** So begins the id of an own need of a partnership; none of ours does, nor that of a need that a school wrote itself. */
export const OWN_NEED = 'eigen-'
export const isOwnItem = (id: string): boolean => id.startsWith(OWN_NEED) && ITEM_ID.test(id)

/** Of the list to retype, in the order in which it stands where a partnership says nothing of it. */
export const templateParts = ['school', 'needs', 'agreements', 'expertise', 'questions', 'question'] as const
export type TemplatePart = (typeof templateParts)[number]

/** Every part once: those that are named in their order, then the others in the usual order. */
export const orderedParts = (named: readonly string[]): readonly TemplatePart[] => {
  const known = named.flatMap((part) => templateParts.filter((one) => one === part))
  return [...new Set([...known, ...templateParts])]
}
