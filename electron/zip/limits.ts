// How large a zip may be that is read, and so that is written. A school with all its versions takes some tens of megabytes.
const MEGABYTE = 1024 * 1024

/** Of one file in it: that much is in memory at once. In bytes. */
export const LARGEST_FILE = 128 * MEGABYTE
/** Of all files together, unpacked, and so of the zip itself. */
export const LARGEST_ZIP = 1024 * MEGABYTE
export const MOST_FILES = 20_000
/** Folders in folders. */
export const DEEPEST = 8
