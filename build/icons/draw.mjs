// Draws the program's icon: a sheet of paper with a compass needle. `node build/icons/draw.mjs` writes the PNG and ICO files anew.
// Our own shapes, no picture from elsewhere: each pixel is asked which shape it lies in, sixteen times, for smooth edges.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

const here = import.meta.dirname
const colour = {
  ground: [31, 94, 99],
  paper: [255, 255, 255],
  fold: [197, 219, 220],
  line: [178, 203, 205],
  north: [214, 92, 42],
  south: [31, 94, 99],
  hub: [255, 255, 255]
}

/** Shapes from front to back, on a square of 512 by 512. */
const shapes = [
  [colour.hub, ([x, y]) => Math.hypot(x - 256, y - 300) < 13],
  [colour.north, needle(-1)],
  [colour.south, needle(1)],
  [colour.line, ring(256, 300, 112, 10)],
  [colour.line, ([x, y]) => x > 168 && x < 268 && y > 138 && y < 154],
  [colour.fold, ([x, y]) => x >= 312 && y <= 172 && x - 312 <= y - 84 && x <= 400 && y >= 84],
  [colour.paper, ([x, y]) => inRounded(x, y, 112, 84, 400, 440, 22) && !(x > 312 && x - 312 > y - 84)],
  [colour.ground, ([x, y]) => inRounded(x, y, 16, 16, 496, 496, 96)]
]

/** Half of a needle that points to the upper right (-1) or the lower left (1). */
function needle(side) {
  return ([x, y]) => {
    const [dx, dy] = [x - 256, y - 300]
    const along = (-dx + dy) * Math.SQRT1_2 * side
    const across = Math.abs((dx + dy) * Math.SQRT1_2)
    return along >= 0 && along <= 92 && across <= 26 * (1 - along / 92)
  }
}

function ring(cx, cy, radius, width) {
  return ([x, y]) => Math.abs(Math.hypot(x - cx, y - cy) - radius) < width / 2
}

function inRounded(x, y, left, top, right, bottom, radius) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0)
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0)
  return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(dx, dy) <= radius
}

/** RGBA rows of a square icon. */
function draw(size) {
  const pixels = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0]
      for (let sample = 0; sample < 16; sample++) {
        const point = [
          ((column + ((sample % 4) + 0.5) / 4) * 512) / size,
          ((row + (Math.floor(sample / 4) + 0.5) / 4) * 512) / size
        ]
        const hit = shapes.find(([, contains]) => contains(point))
        if (!hit) continue
        hit[0].forEach((value, channel) => (sum[channel] += value))
        sum[3] += 1
      }
      const at = row * (size * 4 + 1) + 1 + column * 4
      if (sum[3] === 0) continue
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = Math.round(sum[channel] / sum[3])
      pixels[at + 3] = Math.round((sum[3] * 255) / 16)
    }
  }
  return pixels
}

function png(size) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8) // 8 bits, RGBA
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(body.length + 8)
    frame.writeUInt32BE(data.length, 0)
    body.copy(frame, 4)
    frame.writeUInt32BE(crc32(body), body.length + 4)
    return frame
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(draw(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** Windows' form: a directory, then each picture as PNG. */
function ico(sizes) {
  const pictures = sizes.map((size) => ({ size, data: png(size) }))
  const directory = Buffer.alloc(6 + 16 * pictures.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(pictures.length, 4)
  let offset = directory.length
  pictures.forEach(({ size, data }, index) => {
    const at = 6 + 16 * index
    directory.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at)
    directory.writeUInt32LE(data.length, at + 8)
    directory.writeUInt32LE(offset, at + 12)
    offset += data.length
  })
  return Buffer.concat([directory, ...pictures.map(({ data }) => data)])
}

writeFileSync(path.join(here, 'icon.png'), png(512))
writeFileSync(path.join(here, 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256]))
writeFileSync(path.join(here, '..', '..', 'renderer', 'icon.png'), png(64))
