// Headings of the page that get the focus when what had it is gone.
export const PROPOSED = 'needs.proposed'
export const CONFIRMED = 'needs.confirmed'
export const OTHERS = 'needs.others'
