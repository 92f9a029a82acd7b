// What the privacy guard points at in a text for everybody, as a director reads it.
import { privacyHints, type PrivacyContext, type PrivacyKind } from '#shared/hints/privacy.ts'

export const everything: PrivacyContext = { names: [], publicText: true, limits: true }

export const quotes = (kind: PrivacyKind, text: string, context: Partial<PrivacyContext> = {}): readonly string[] =>
  privacyHints(text, { ...everything, ...context })
    .filter((hint) => hint.kind === kind)
    .map((hint) => hint.quote)

/** Every hint but the one about limits, which asks for a text of limits. */
export const allQuotes = (text: string): readonly string[] =>
  privacyHints(text, { ...everything, limits: false }).map(({ quote }) => quote)
