// Why something is asked, graded. Nothing is called law that is not; what is not confirmed says so.

export type GroundKind =
  /** Must be in the school guide, or another statutory duty. */
  | 'statute'
  /** Agreed with the SWV or the board. */
  | 'agreement'
  /** Customary and useful; no rule asks it. */
  | 'good-practice'
  /** Not known to the app: the school has to ask. */
  | 'unknown'

export interface Ground {
  readonly kind: GroundKind
  /** A short label for a badge: "Moet in de schoolgids", "Goede gewoonte". */
  readonly label: string
  /** One B1 sentence. */
  readonly sentence: string
  /** "WPO artikel 13", or empty. */
  readonly article: string
  /** Title of the source, or empty. */
  readonly source: string
  /** https address of the source, or empty. */
  readonly href: string
  /** ISO day on which the source was last read. */
  readonly checkedOn: string
  /** True: shown as "controleer dit". */
  readonly unconfirmed: boolean
}
