// For whom a sheet for a talk is, and how much of it there is.
export const sheetReaders = ['parents', 'team'] as const
export type SheetReader = (typeof sheetReaders)[number]

/** More needs than these are a story about one pupil. */
export const MOST_NEEDS = 5
