/** What something or somebody without a name is called. */
export const named = (name: string): string => (name.trim() === '' ? 'Zonder naam' : name.trim())
