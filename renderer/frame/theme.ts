// The look of the component library, brought to our own calm: one accent colour, corners of a form, larger text.
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Deep teal, from light to dark; 7 for light screens, 3 for dark ones. */
const teal: MantineColorsTuple = [
  '#e9f3f2',
  '#d3e6e5',
  '#a9cfcd',
  '#83c6c2',
  '#56a39f',
  '#2f8582',
  '#176c6c',
  '#0b5a5e',
  '#084a4e',
  '#053a3d'
]

/** A font made for reading, bundled (main.tsx); the machine's own for letters that it does not have. */
const FONT =
  '"Atkinson Hyperlegible Next", "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", "DejaVu Sans", sans-serif'

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { teal },
  fontFamily: FONT,
  headings: { fontFamily: FONT },
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { sm: '1.5', md: '1.6' },
  defaultRadius: 'sm',
  focusRing: 'never',
  respectReducedMotion: true
})

/** The library's own colours follow ours (app.css). */
export const cssVariables: CSSVariablesResolver = () => {
  const own = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--warn)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-hover': 'var(--accent-soft)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-anchor': 'var(--accent)'
  }
  return { variables: {}, light: own, dark: own }
}
