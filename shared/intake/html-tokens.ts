// HTML cut into opening tags, closing tags and text, as the HTML standard cuts it, without a browser. The cutting is parse5's;
// which tag closes which is for our reader: a whole tree of foreign HTML takes more than linear time (docs/dependencies.md).
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5'

export interface OpenTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly selfClosing: boolean
}

/** What is told of each part, in the order of the text. Text comes in one piece between two tags. */
export interface TokenReader {
  readonly open: (tag: OpenTag) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** What stands in these is never text for a reader. */
const UNSEEN = new Set([
  'style',
  'script',
  'head',
  'title',
  'xml',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe'
])
const CLOSINGS_OF_UNSEEN = new RegExp(`</(${[...UNSEEN].join('|')})(?=[\\s/>])`, 'gi')

/** Broken tags that are read around; a clipboard with more of them is no text, and then its tags are only taken out. */
const MOST_BROKEN = 20

/** Reads any text, however broken, in a time that grows with its length alone. */
export function readTokens(html: string, reader: TokenReader): void {
  let rest: string | undefined = html
  for (let broken = 0; broken < MOST_BROKEN && rest !== undefined; broken += 1) rest = readUpToBroken(rest, reader)
  if (rest !== undefined) reader.text(rest.replaceAll(/<[^<>]*>/gu, ' '))
}

/** Gives what is left to read: a quote that never closes would take all text after it, so there the first ">" ends the tag. */
function readUpToBroken(html: string, reader: TokenReader): string | undefined {
  const lastClosing = new Map(
    [...html.matchAll(CLOSINGS_OF_UNSEEN)].map((found) => [(found[1] ?? '').toLowerCase(), found.index])
  )
  let isUnseen = false
  let text = ''
  let end = 0
  let isBroken = false
  const giveText = (): void => {
    if (text !== '') reader.text(text)
    text = ''
  }
  const onText: TokenHandler['onCharacter'] = ({ chars, location }) => {
    end = location?.endOffset ?? end
    if (!isUnseen) text += chars
  }
  const onOther = ({ location }: Pick<Token.CommentToken, 'location'>): void => {
    end = location?.endOffset ?? end
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: ({ tagName, attrs, selfClosing, location }) => {
        end = location?.endOffset ?? end
        giveText()
        isUnseen = UNSEEN.has(tagName) && !selfClosing && (lastClosing.get(tagName) ?? -1) >= end
        if (isUnseen) tokenizer.state = TokenizerMode.RAWTEXT
        else
          reader.open({
            name: tagName,
            attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
            selfClosing
          })
      },
      onEndTag: ({ tagName, location }) => {
        end = location?.endOffset ?? end
        giveText()
        if (!isUnseen) reader.close(tagName)
        isUnseen = false
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onOther,
      onComment: onOther,
      onDoctype: onOther,
      onEof: giveText,
      onParseError: ({ code }) => {
        isBroken ||= code === 'eof-in-tag'
      }
    }
  )
  tokenizer.write(html, true)
  const next = isBroken ? html.indexOf('>', end) : -1
  return next < 0 ? undefined : html.slice(next + 1)
}
