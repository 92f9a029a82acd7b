// A table that may be wider than the screen: it scrolls by itself, so that the page does not.
import type { ReactNode } from 'react'

type Name = { readonly label: string } | { readonly labelledBy: string }

type SidewaysProps = Name & {
  /** For the look of what is inside. */
  readonly className?: string
  readonly children: ReactNode
}

export function Sideways({ className, children, ...name }: SidewaysProps) {
  return (
    // The keyboard must be able to scroll too.
    <div
      className={className === undefined ? 'sideways' : `sideways ${className}`}
      role="group"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy })}
    >
      {children}
    </div>
  )
}
