// How a document's page looks: on paper as the Word documents do, and readable on a screen. To change a colour: look.ts.
import { colour, FONT } from './look.ts'

const aside = (name: string, bar: string, ground: string): string => `
.${name} { margin: 7pt 0 9pt; padding: 4pt 8pt; border-left: 3pt solid #${bar}; background: #${ground}; break-inside: avoid; }
.${name}:has(+ .${name}) { margin-bottom: 0; padding-bottom: 1pt; break-after: avoid; }
.${name} + .${name} { margin-top: 0; padding-top: 1pt; }`

/** No sign in it may end the style element: it holds nothing of the school. */
export const printStyle = `
@page { size: A4; margin: 2.5cm; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font: 11pt/1.35 ${FONT}, sans-serif; color: #000; background: #fff; text-align: start; overflow-wrap: anywhere; orphans: 2; widows: 2; }
h1, h2, h3, h4, p, li, th, td, caption { white-space: pre-wrap; tab-size: 4; }
ul, ol { white-space: normal; }

h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; line-height: 1.2; color: #${colour.accent}; }
h1 { margin: 6pt 0 3pt; font-size: 26pt; }
h2 { margin: 16pt 0 4pt; font-size: 16pt; }
h3 { margin: 10pt 0 3pt; font-size: 13pt; }
h4 { margin: 8pt 0 2pt; font-size: 11.5pt; color: inherit; }
p { margin: 0 0 5pt; }
.subtitle { margin-bottom: 12pt; font-size: 14pt; color: #${colour.grey}; }
.lead { margin-bottom: 8pt; font-size: 12pt; }
.detail { margin-bottom: 1pt; }
.detail + .lead { margin-top: 8pt; }
.keep { break-after: avoid; }
.new-page { break-before: page; margin-top: 0; }
${aside('note', colour.accent, colour.noteFill)}
${aside('missing', colour.alarm, colour.missingFill)}
.missing { font-weight: bold; color: #${colour.alarm}; }
a { color: #${colour.accent}; }
ins { text-decoration: underline; }
del { text-decoration: line-through; }

ul, ol { margin: 0 0 6pt; padding-left: 0.7cm; }
li { margin-bottom: 2pt; padding-left: 0.1cm; }
li > ul, li > ol { margin: 2pt 0 0; }
:is(ul, ol) ul { list-style-type: "–  "; }
:is(ul, ol) :is(ul, ol) ul { list-style-type: disc; }

table { width: 100%; margin: 8pt 0; table-layout: fixed; border-collapse: collapse; border-block: 1pt solid #${colour.rule}; font-size: 9.5pt; line-height: 1.2; }
caption { margin: 0 0 4pt; text-align: start; font-size: 10pt; font-weight: bold; color: #${colour.grey}; break-after: avoid; }
thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
tr { break-inside: avoid; }
.long { break-inside: auto; }
tr + tr { border-top: 0.5pt solid #${colour.rule}; }
th, td { padding: 2pt 5.5pt; text-align: start; vertical-align: top; }
th { color: #${colour.accent}; background: #${colour.headFill}; }
td p { margin: 0 0 1pt; }
/* To cut out: large, with a line around each. */
.cut td { height: var(--cut); padding: 8pt; border: 1pt dashed #${colour.grey}; font-size: 12pt; line-height: 1.3; }
.cut td p { margin: 0 0 4pt; }
.cut td p + p { font-size: 9.5pt; }

.contents { break-inside: avoid; }
.contents > p { margin: 14pt 0 4pt; font-size: 13pt; font-weight: bold; color: #${colour.accent}; }
.contents ul { padding: 0; list-style: none; font-size: 10.5pt; }
.contents li { margin: 1pt 0; padding: 0; line-height: 1.2; white-space: normal; }
.contents a { display: flex; gap: 2pt; color: inherit; text-decoration: none; }
.contents span:first-child { max-width: calc(100% - 3em); }
.contents .leader { flex: 1; align-self: flex-end; margin-bottom: 2.5pt; border-bottom: 0.75pt dotted #${colour.grey}; }
.contents .page { align-self: flex-end; }

.picture { margin: 0 0 8pt; }
.picture img { display: block; width: auto; height: auto; max-width: 5cm; max-height: 2.5cm; }

.field { margin: 2pt 0 9pt; padding: 4pt 8pt; border: 0.75pt solid #${colour.grey}; min-height: 1.2cm; break-inside: avoid; }
.field.text { min-height: 2.5cm; }
/* What asks stays with its box. */
:has(+ :is(.field, .choices)) { break-after: avoid; }
.choices { margin: 2pt 0 9pt; break-inside: avoid; }
.choices ul { padding: 0 0 0 0.6cm; text-indent: -0.6cm; list-style: none; }
:is(.field, .choices) .alias { margin: 0; font-weight: bold; }
.field .hint { margin: 0; color: #${colour.grey}; }

@media screen {
  main { max-width: 17cm; margin: 1.5cm auto; padding: 0 1cm; }
}
`
