import { expect, test } from 'vitest';
import { productFiles, type SourceFile } from '../support/source-files.ts';

/**
 * The law of DESIGN.md: imports run one way. Each room names what it may use, of ours and of others;
 * the first room whose folder holds a file is the file's room.
 */
const rooms: { room: string; may: string[]; packages: string[] }[] = [
  { room: 'utils/domain/', may: ['utils/domain/'], packages: [] },
  { room: 'utils/systems/', may: ['utils/systems/', 'utils/domain/'], packages: [] },
  {
    room: 'utils/platform/browser.ts',
    may: [],
    packages: ['webextension-polyfill'],
  },
  { room: 'utils/platform/', may: ['utils/platform/', 'utils/domain/'], packages: [] },
  {
    room: 'utils/protocol/',
    may: ['utils/protocol/', 'utils/platform/', 'utils/domain/'],
    packages: [],
  },
  {
    room: 'utils/storage/',
    may: ['utils/storage/', 'utils/protocol/', 'utils/platform/', 'utils/domain/'],
    packages: [],
  },
  { room: 'utils/sanitize-html.ts', may: ['utils/domain/'], packages: ['dompurify'] },
  { room: 'utils/markdown-html.ts', may: ['utils/domain/'], packages: ['markdown-it'] },
  { room: 'utils/decode-reference.ts', may: [], packages: [] },
  { room: 'utils/sanitize-paste.ts', may: ['utils/domain/'], packages: [] },
  {
    room: 'utils/background/',
    may: [
      'utils/background/',
      'utils/storage/',
      'utils/protocol/',
      'utils/platform/',
      'utils/domain/',
    ],
    packages: [],
  },
  {
    room: 'utils/page/',
    may: ['utils/page/', 'utils/systems/', 'utils/domain/', 'utils/protocol/', 'utils/platform/'],
    packages: ['wxt', 'text-fragments-polyfill'],
  },
  {
    room: 'utils/hooks/',
    may: [
      'utils/hooks/',
      'utils/storage/',
      'utils/protocol/',
      'utils/platform/',
      'utils/markdown-html.ts',
      'utils/sanitize-html.ts',
      'utils/sanitize-paste.ts',
      'utils/domain/',
    ],
    packages: ['preact'],
  },
  {
    room: 'components/',
    may: [
      'components/',
      'utils/hooks/',
      'utils/storage/',
      'utils/protocol/',
      'utils/platform/',
      'utils/sanitize-html.ts',
      'utils/sanitize-paste.ts',
      'utils/domain/',
    ],
    packages: ['preact', 'uqr', 'simple-icons'],
  },
  {
    room: 'entrypoints/background.ts',
    may: ['utils/background/', 'utils/protocol/', 'utils/platform/'],
    packages: ['wxt'],
  },
  { room: 'entrypoints/detector.content.ts', may: ['utils/page/'], packages: ['wxt'] },
  {
    room: 'entrypoints/embed.content.ts',
    may: ['utils/page/', 'utils/systems/'],
    packages: ['wxt'],
  },
  { room: 'entrypoints/page.ts', may: ['utils/page/'], packages: ['wxt'] },
  { room: 'entrypoints/thread.ts', may: ['utils/page/'], packages: ['wxt'] },
  { room: 'entrypoints/passage.ts', may: ['utils/page/'], packages: ['wxt'] },
  {
    room: 'entrypoints/',
    may: ['entrypoints/', 'components/', 'utils/hooks/', 'utils/platform/'],
    packages: ['preact', 'wxt'],
  },
];

const files = productFiles();

const roomOf = (file: SourceFile) => rooms.find(({ room }) => file.path.startsWith(room));

test('there is a product to judge', () => {
  expect(files.length).toBeGreaterThan(50);
});

test('every file stands in a room', () => {
  expect(files.filter(file => roomOf(file) === undefined).map(({ path }) => path)).toEqual([]);
});

test('imports run one way', () => {
  const offences = files.flatMap(file =>
    file.imports
      .filter(target => !isAllowed(roomOf(file), target))
      .map(target => `${file.path} imports ${target}`),
  );
  expect(offences).toEqual([]);
});

function isAllowed(room: (typeof rooms)[number] | undefined, target: string): boolean {
  if (room === undefined) return false;
  const isOurs = /^(?:utils|components|entrypoints|tests)\//u.test(target);
  const allowed = isOurs ? room.may : room.packages;
  return allowed.some(name => target === name || target.startsWith(isOurs ? name : `${name}/`));
}

test('no file of ours is imported in a circle', () => {
  const imports = new Map(files.map(file => [file.path, file.imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(circles).toEqual([]);
});

test("the page's scripts never carries the polyfill, Preact, DOMPurify or the storage", () => {
  const imports = new Map(files.map(file => [file.path, file.imports]));
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const target of imports.get(path) ?? []) reach(target);
  };
  reach('entrypoints/detector.content.ts');
  reach('entrypoints/embed.content.ts');
  reach('entrypoints/page.ts');
  reach('entrypoints/thread.ts');
  // Types are erased: what matters is checked on the built script too, see tests/built.
  const heavy = [...reached].filter(path =>
    /^(?:preact|dompurify|text-fragments)|utils\/storage\//u.test(path),
  );
  expect(heavy).toEqual([]);
});

test('the Markdown parser is brought by the one preview that needs it, when it does', () => {
  const askers = files.filter(({ imports }) => imports.includes('utils/markdown-html.ts'));
  expect(askers.map(({ path }) => path)).toEqual(['utils/hooks/use-comment-html.ts']);
  expect(askers[0]?.text).not.toMatch(/from '[^']*markdown-html\.ts'/u);
});
