// The names of files and folders that are on their way.

/** OneDrive leaves files that end in .tmp alone. */
export const temporaryName = (id: string): string => `${temporaryStart(id)}.tmp`
/** How the temporary names begin whose ids begin so. */
export const temporaryStart = (idStart: string): string => `.sop-${idStart}`

/** Documents had a name of their own once; what a crash left then goes too. */
const TEMPORARY = /^\.(?:sop-[0-9A-Za-z-]{1,64}|word-[0-9a-f-]{36})\.tmp$/
export const isTemporaryName = (name: string): boolean => TEMPORARY.test(name)
