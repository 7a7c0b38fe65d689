/**
 * Draws the lead image of the articles, `site/uploads/bulles.png`: three speech bubbles, one being
 * written. Run it again after a change; the picture is committed so that starting a site needs no drawing.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

type Color = readonly [number, number, number];
type Shape = { color: Color; distance: (x: number, y: number) => number };

const WIDTH = 1200;
const HEIGHT = 630;
const TEAL: Color = [11, 107, 98];
const MINT: Color = [214, 238, 231];
const WHITE: Color = [255, 255, 255];
const AMBER: Color = [242, 182, 50];
const SOFT: Color = [150, 190, 184];

/** Signed distance in pixels to a rectangle with round corners: negative inside. */
function box(
  left: number,
  top: number,
  width: number,
  height: number,
  radius: number,
  color: Color,
) {
  const [centerX, centerY] = [left + width / 2, top + height / 2];
  const distance = (x: number, y: number): number => {
    const outX = Math.abs(x - centerX) - width / 2 + radius;
    const outY = Math.abs(y - centerY) - height / 2 + radius;
    const outside = Math.hypot(Math.max(outX, 0), Math.max(outY, 0));
    return outside + Math.min(Math.max(outX, outY), 0) - radius;
  };
  return { color, distance } satisfies Shape;
}

function disc(centerX: number, centerY: number, radius: number, color: Color) {
  const distance = (x: number, y: number): number => Math.hypot(x - centerX, y - centerY) - radius;
  return { color, distance } satisfies Shape;
}

function shapes(): Shape[] {
  const line = (left: number, top: number, width: number, color: Color): Shape =>
    box(left, top, width, 22, 11, color);
  return [
    box(120, 70, 620, 180, 48, WHITE),
    disc(150, 240, 26, WHITE),
    line(170, 120, 500, SOFT),
    line(170, 178, 340, SOFT),
    box(500, 285, 580, 160, 48, AMBER),
    disc(1050, 435, 26, AMBER),
    line(550, 330, 460, WHITE),
    line(550, 384, 300, WHITE),
    box(120, 480, 260, 100, 48, MINT),
    disc(150, 570, 22, MINT),
    ...[190, 250, 310].map(x => disc(x, 530, 16, TEAL)),
  ];
}

/** One row of RGB pixels, edges softened over one pixel, on a background that darkens downwards. */
function drawRow(y: number, all: Shape[]): Uint8Array {
  const row = new Uint8Array(WIDTH * 3);
  const shade = 1 - (0.35 * y) / HEIGHT;
  for (let x = 0; x < WIDTH; x += 1) {
    let color: Color = [TEAL[0] * shade, TEAL[1] * shade, TEAL[2] * shade];
    for (const shape of all) {
      const cover = Math.min(1, Math.max(0, 0.5 - shape.distance(x + 0.5, y + 0.5)));
      if (cover > 0) color = mix(color, shape.color, cover);
    }
    row.set(color.map(Math.round), x * 3);
  }
  return row;
}

function mix(under: Color, over: Color, cover: number): Color {
  const blend = (index: 0 | 1 | 2): number => under[index] + (over[index] - under[index]) * cover;
  return [blend(0), blend(1), blend(2)];
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}

function drawPng(): Buffer {
  const all = shapes();
  const scanlines = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT);
  let above: Uint8Array = new Uint8Array(WIDTH * 3);
  for (let y = 0; y < HEIGHT; y += 1) {
    const row = drawRow(y, all);
    const start = y * (WIDTH * 3 + 1);
    scanlines[start] = 2; // The "up" filter: each byte minus the one above it.
    row.forEach((value, index) => (scanlines[start + 1 + index] = value - (above[index] ?? 0)));
    above = row;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB.
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(scanlines, { level: 9 })),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

writeFileSync(new URL('site/uploads/bulles.png', import.meta.url), drawPng());
