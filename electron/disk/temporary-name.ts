// The names of files and folders that are on their way.

/** OneDrive leaves files that end in .tmp alone. */
export const temporaryName = (id: string): string => `${temporaryStart(id)}.tmp`
/** How the temporary names begin whose ids begin so. */
export const temporaryStart = (idStart: string): string => `.sop-${idStart}`
export const isTemporaryName = (name: string): boolean => /^\.sop-[0-9A-Za-z-]{1,64}\.tmp$/.test(name)
