// The parts of a Word file that we write ourselves: settings, properties. Nothing in them comes from the clock.
import { keywordsLine } from '#shared/documents/offer-year.ts'
import type { Outline } from '#shared/documents/outline.ts'
import { shortLine } from '#shared/documents/written-text.ts'
import { escapeXml } from '#shared/markup.ts'
import { categoryOf, identifierOf } from './properties.ts'
import { LANGUAGE } from './styles.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const TAB_STOP = 709

/** Word's mode since 2013: no "compatibility mode" in the title bar. */
export const COMPATIBILITY = 15

const compatibility = [
  ['compatibilityMode', COMPATIBILITY],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0]
] as const

/** No updateFields: Word would ask to update the fields each time the document is opened. */
export const settingsXml: string =
  `${XML}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>` +
  `<w:defaultTabStop w:val="${TAB_STOP}"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>` +
  compatibility
    .map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`
    )
    .join('') +
  `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/>` +
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3"' +
  ' w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>' +
  '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'

/** The moment that the file's properties name: noon, so that the day is the same anywhere in Europe. */
export const momentOf = (outline: Outline): string => `${outline.day}T12:00:00Z`

/** What Word takes in a property, and for an author's name. */
const LONGEST = 255

export const authorOf = (outline: Outline): string => shortLine(outline.school, LONGEST) || 'School'

const text = (value: string): string => escapeXml(shortLine(value, LONGEST))

export function coreXml(outline: Outline): string {
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${text(outline.title)}</dc:title><dc:subject>${text(outline.subject)}</dc:subject><dc:creator>${text(authorOf(outline))}</dc:creator>` +
    `<cp:keywords>${text(keywordsLine(outline.keywords))}</cp:keywords><dc:language>${LANGUAGE}</dc:language><dc:identifier>${identifierOf(outline)}</dc:identifier>` +
    `<cp:category>${categoryOf(outline)}</cp:category><cp:contentStatus>${outline.concept ? 'Concept' : 'Definitief'}</cp:contentStatus><cp:version>${text(outline.versionLabel)}</cp:version>` +
    `<cp:lastModifiedBy>${text(authorOf(outline))}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${momentOf(outline)}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${momentOf(outline)}</dcterms:modified></cp:coreProperties>`
  )
}

export function appXml(outline: Outline): string {
  return (
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>SOP-wijzer</Application><Company>${escapeXml(authorOf(outline))}</Company></Properties>`
  )
}
