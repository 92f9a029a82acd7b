// Events survive being cut into pieces anywhere on their way.
import { expect, test } from 'vitest'
import { eventReader } from '../../../renderer/bridge/event-stream.ts'

const TEXT = ': \n\nevent: session\ndata: "a"\n\ndata: {"type":"schools"}\n\ndata: een\ndata: twee\n\nevent: end\ndata: null\n\n'
const EVENTS = [
  { name: 'session', data: '"a"' },
  { name: 'message', data: '{"type":"schools"}' },
  { name: 'message', data: 'een\ntwee' },
  { name: 'end', data: 'null' }
]

test('whole, cut anywhere in two, or letter by letter: the same events', () => {
  const readAll = (pieces: readonly string[]) => {
    const read = eventReader()
    return pieces.flatMap((piece) => read(piece))
  }
  expect(readAll([TEXT])).toEqual(EVENTS)
  for (let at = 0; at <= TEXT.length; at++) expect(readAll([TEXT.slice(0, at), TEXT.slice(at)])).toEqual(EVENTS)
  expect(readAll([...TEXT])).toEqual(EVENTS)
})

test('what is not complete is kept until it is', () => {
  const read = eventReader()
  expect(read('data: half')).toEqual([])
  expect(read(' an event\n')).toEqual([])
  expect(read('\n')).toEqual([{ name: 'message', data: 'half an event' }])
})
