import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

type Entry = { name: string; method: number; size: number; offset: number };

/**
 * Unpacks a zip file into a folder: plain archives below 4 GB, stored or deflated, as WordPress'
 * are. Node has no reader of zip files, and a machine need not have `unzip`.
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function unzip(archive: string, folder: string): Promise<void> {
  const bytes = await readFile(archive);
  for (const entry of listEntries(bytes)) {
    const target = join(folder, normalize(entry.name));
    if (!target.startsWith(folder)) throw new Error(`${entry.name} would be written elsewhere.`);
    if (entry.name.endsWith('/')) {
      await mkdir(target, { recursive: true });
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, readEntry(bytes, entry));
    }
  }
}

function listEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new Error('The file is not a zip archive.');
  }
  const entries: Entry[] = [];
  let position = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(position) !== DIRECTORY_ENTRY) throw new Error('The zip is damaged.');
    const nameLength = bytes.readUInt16LE(position + 28);
    entries.push({
      name: bytes.toString('utf8', position + 46, position + 46 + nameLength),
      method: bytes.readUInt16LE(position + 10),
      size: bytes.readUInt32LE(position + 20),
      offset: bytes.readUInt32LE(position + 42),
    });
    const extras = bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
    position += 46 + nameLength + extras;
  }
  return entries;
}

function readEntry(bytes: Buffer, entry: Entry): Buffer {
  const lengths = bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const start = entry.offset + 30 + lengths;
  const data = bytes.subarray(start, start + entry.size);
  if (entry.method === DEFLATED) return inflateRawSync(data);
  if (entry.method === STORED) return data;
  throw new Error(`${entry.name} is packed in a way this reader does not know.`);
}
