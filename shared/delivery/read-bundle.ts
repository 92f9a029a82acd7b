// A bundle for schools as a file, read back.
import { BUNDLE_FORMAT, BUNDLE_VERSION, bundleSchema, type Bundle } from './bundle.ts'
import { readOutside, type OutsideFault, type RefusedOutside } from './read-outside.ts'

/** In bytes: of a file that is larger nothing is read. Of 1,000 schools with forty needs each it is about 5 MB; a page can send this much in one request. */
export const LARGEST_BUNDLE = 7_000_000

export type BundleFault = OutsideFault

export type ReadBundle = { readonly kind: 'read'; readonly bundle: Bundle } | RefusedOutside

/** @param text of a file of at most LARGEST_BUNDLE bytes; a byte order mark may stand before it */
export function readBundle(text: string): ReadBundle {
  const read = readOutside(text, {
    name: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    largest: LARGEST_BUNDLE,
    schema: bundleSchema
  })
  return read.kind === 'read' ? { kind: 'read', bundle: read.value } : read
}

/** As it stands in its file. */
export const bundleText = (bundle: Bundle): string => `${JSON.stringify(bundle)}\n`
