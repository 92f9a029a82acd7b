// The few symbols of the window. They say nothing that the word beside them does not say.
import type { ReactNode } from 'react'

const paths = {
  none: <path d="M3 8h10" />,
  empty: <circle cx="8" cy="8" r="6.2" />,
  busy: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  done: <path d="M2.5 8.5 6.3 12.2 13.5 4" strokeWidth="2" />,
  warn: (
    <>
      <path d="M8 1.8 15 14H1z" />
      <path d="M8 6v4M8 11.8v.6" strokeWidth="1.8" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.2 6.2c.2-2.3 3.8-2.2 3.6.1-.1 1.3-1.8 1.3-1.8 2.7M8 11.2v.6" />
    </>
  ),
  upcoming: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.3V8l2.6 1.8" />
    </>
  ),
  undo: <path d="M6 2.5 2.8 5.8 6 9M3 5.8h6.2a3.9 3.9 0 0 1 0 7.7H6" />,
  redo: <path d="M10 2.5l3.2 3.3L10 9M13 5.8H6.800a3.900 3.900 0 0 0 0 7.700H10" />,
  saving: (
    <path d="M8 2v3M8 11v3M2 8h3M11 8h3M3.800 3.800 5.900 5.900M10.100 10.100l2.100 2.100M12.200 3.800 10.100 5.900M5.900 10.100 3.800 12.200" />
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1" />
      <path d="M5.200 7V5a2.800 2.800 0 0 1 5.600 0v2" />
    </>
  ),
  bullets: <path d="M6 4h8M6 8h8M6 12h8M2.500 4h.01M2.500 8h.01M2.500 12h.01" strokeWidth="1.800" />,
  numbers: <path d="M7 4h7M7 8h7M7 12h7M2.300 3.200 3.200 2.700V6M2 9.200c.800-.900 2-.3 1.400.700L2 11.700h1.800" />,
  link: (
    <path d="M6.700 9.300a2.600 2.600 0 0 0 3.700 0l2.400-2.400a2.600 2.600 0 0 0-3.700-3.700l-1 1M9.300 6.700a2.600 2.600 0 0 0-3.700 0L3.200 9.100a2.600 2.600 0 0 0 3.700 3.700l1-1" />
  )
} satisfies Record<string, ReactNode>

export type SymbolName = keyof typeof paths

export function Symbol({ name }: { readonly name: SymbolName }) {
  return (
    <svg
      className="symbol"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths[name]}
    </svg>
  )
}
