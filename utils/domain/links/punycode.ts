const BASE = 36;
const INITIAL_BIAS = 72;
const INITIAL_CODE_POINT = 128;

function adaptBias(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let steps = 0;
  for (; rest > 455; steps += BASE) rest = Math.floor(rest / 35);
  return steps + Math.floor((36 * rest) / (rest + 38));
}

function digitOf(character: number): number {
  if (character >= 0x30 && character <= 0x39) return character - 22;
  if (character >= 0x61 && character <= 0x7a) return character - 0x61;
  return BASE;
}

/**
 * Decodes one label after its `xn--` (RFC 3492 §6.2).
 * @returns null when the label is not valid Punycode
 */
export function decodePunycode(encoded: string): string | null {
  const input = encoded.toLowerCase();
  const dash = input.lastIndexOf('-');
  const output = dash > 0 ? Array.from(input.slice(0, dash), c => c.charCodeAt(0)) : [];
  let codePoint = INITIAL_CODE_POINT;
  let bias = INITIAL_BIAS;
  let position = 0;
  for (let at = dash > 0 ? dash + 1 : 0; at < input.length;) {
    const before = position;
    for (let weight = 1, step = BASE; ; step += BASE) {
      if (at >= input.length) return null;
      const digit = digitOf(input.charCodeAt(at));
      at += 1;
      if (digit >= BASE) return null;
      position += digit * weight;
      const threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias;
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adaptBias(position - before, length, before === 0);
    codePoint += Math.floor(position / length);
    position %= length;
    if (codePoint > 0x10ffff) return null;
    output.splice(position, 0, codePoint);
    position += 1;
  }
  return String.fromCodePoint(...output);
}

/**
 * A host with its `xn--` labels read back into letters; labels that are not valid stay as they are.
 * @example decodeHost('xn--mnchen-3ya.de') // 'münchen.de'
 */
export function decodeHost(host: string): string {
  return host
    .split('.')
    .map(label => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}
