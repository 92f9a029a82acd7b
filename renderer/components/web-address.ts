// Which addresses become links: only those that a browser opens safely.
export const isWebAddress = (href: string): boolean => /^https:\/\/\S+$/iu.test(href)
