// Headings and fields of the page that get the focus.
export const NAME = 'make-list.name'
export const TABLE = 'make-list.table'
export const FOUND = 'make-list.found'
