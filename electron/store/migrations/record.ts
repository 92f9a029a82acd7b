// Looking into a file of which only its version is known.

/** Throws on anything else: the file is then not of the shape its version promises. */
export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a record')
  return value as Record<string, unknown>
}
