// Reads the text of server-sent events, however it was cut into pieces on its way.

export interface StreamEvent {
  /** "message" for an event of the host. */
  readonly name: string
  readonly data: string
}

/** Takes pieces of the stream and gives the events that they complete. */
export function eventReader(): (piece: string) => readonly StreamEvent[] {
  let rest = ''
  return (piece) => {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.flatMap(eventOf)
  }
}

/** A block of lines; none of "data" makes it a sign of life. */
function eventOf(block: string): readonly StreamEvent[] {
  const lines = block.split('\n')
  const valuesOf = (field: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''))
  const data = valuesOf('data')
  return data.length === 0 ? [] : [{ name: valuesOf('event').at(-1) ?? 'message', data: data.join('\n') }]
}
