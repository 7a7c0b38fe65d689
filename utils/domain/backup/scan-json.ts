/** Names and positions that lead to a value: `['identities', 'list', 0, 'name']`. */
export type JsonPath = readonly (string | number)[];

/** Deeper than any file of ours; a file made to exhaust the stack ends here. */
const DEEPEST = 100;

const SPACE = /[ \t\r\n]*/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/uy;
// eslint-disable-next-line no-control-regex -- JSON forbids them in strings (RFC 8259, 7)
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;

class Found extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('found');
    this.offset = offset;
  }
}

/**
 * The line, from 1, where a JSON text is broken, or where the value of a path begins. Used on files that
 * are refused: to read one, `JSON.parse` is faster.
 * @param path - `null` looks for the first fault
 * @returns null when there is no fault, or no such path
 */
export function lineInJson(text: string, path: JsonPath | null): number | null {
  try {
    const end = readValue(text, 0, path, 0);
    const rest = skip(text, end);
    if (rest === text.length || path !== null) return null;
    return lineAt(text, rest);
  } catch (error) {
    if (!(error instanceof Found)) throw error;
    return lineAt(text, error.offset);
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; line += 1)
    index = text.indexOf('\n', index + 1);
  return line;
}

function skip(text: string, offset: number): number {
  SPACE.lastIndex = offset;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** @returns where the token ends. @throws Found where there is none */
function take(text: string, offset: number, token: RegExp): number {
  token.lastIndex = offset;
  if (!token.test(text)) throw new Found(offset);
  return token.lastIndex;
}

/** @param path - what is left of the path that is looked for; `null` on every other way */
function readValue(text: string, from: number, path: JsonPath | null, depth: number): number {
  const start = skip(text, from);
  if (path?.length === 0 || depth > DEEPEST) throw new Found(start);
  const sign = text[start];
  if (sign === '{' || sign === '[') return readInside(text, start, path, depth);
  return take(text, start, sign === '"' ? STRING : SCALAR);
}

function readInside(text: string, start: number, path: JsonPath | null, depth: number): number {
  const isObject = text[start] === '{';
  const close = isObject ? '}' : ']';
  let offset = skip(text, start + 1);
  if (text[offset] === close) return offset + 1;
  for (let index = 0; ; index += 1) {
    let name: string | number = index;
    if (isObject) {
      const end = take(text, offset, STRING);
      name = JSON.parse(text.slice(offset, end)) as string;
      offset = skip(text, end);
      if (text[offset] !== ':') throw new Found(offset);
      offset += 1;
    }
    offset = skip(
      text,
      readValue(text, offset, path?.[0] === name ? path.slice(1) : null, depth + 1),
    );
    if (text[offset] === close) return offset + 1;
    if (text[offset] !== ',') throw new Found(offset);
    offset = skip(text, offset + 1);
  }
}
