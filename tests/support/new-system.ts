/**
 * Starts a comment system: its data file, one fixture and its lines in the registry.
 * `npm run new:system NAME`, where NAME is the id: small letters, digits and dashes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REGISTRY = 'utils/systems/index.ts';

/** What is wrong with a name, in words for the person who typed it; `null` when it may be used. */
export function refuseName(name: string | undefined, root: string): string | null {
  if (name === undefined || name === '') return 'Give the system a name: npm run new:system coral';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return `“${name}” cannot be an id. Use small letters, digits and dashes, a letter first: coral, jetpack-verbum.`;
  if (['index', 'comment-system', 'frame-address', 'generic'].includes(name))
    return `“${name}” already means something else here. Choose another name.`;
  if (existsSync(join(root, `utils/systems/${name}.ts`)))
    return `utils/systems/${name}.ts exists already: edit it instead.`;
  return null;
}

const camel = (name: string) =>
  name.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());

function systemFile(name: string): string {
  const id = camel(name);
  return `import type { CommentSystem, SystemMark } from './comment-system.ts';

/** Carried to every page: keep it short, and prefer ids and vendor attributes to classes. */
export const ${id}Mark = {
  marks: ['#${name}'],
  forms: [],
  posted: [],
} satisfies SystemMark;

/** Where this was read (repository and file, or page and date) goes here. */
export const ${id} = {
  mark: ${id}Mark,
  id: '${name}',
  name: '${name}',
  editor: 'textarea',
  blocks: ['#${name} form'],
  fields: ['textarea'],
  parts: {
    author: ['input[name="name"]'],
    email: ['input[type="email"]'],
    url: ['input[type="url"]'],
    consent: ['input[type="checkbox"]'],
    submit: ['[type="submit"]'],
  },
  comments: ['#${name} .comment[id]'],
  comment: {
    idPrefix: 'comment-',
    author: ['.author'],
    text: ['.text'],
    date: ['time[datetime]'],
    permalink: ['a[href*="#"]'],
    held: ['.pending'],
  },
  threads: ['#${name}'],
  closed: [],
  mustLogIn: [],
} satisfies CommentSystem;
`;
}

/** A page that the data above finds whole, so that the tests are green from the first minute. */
function fixturePage(name: string): string {
  return `<!-- Hand-reduced page: ${name}. Replace with markup of a real page in your own words, its address and the date -->
<!doctype html>
<html lang="en">
<head><title>An article</title></head>
<body>
<article><h1>An article</h1></article>
<div id="${name}">
<div class="comment" id="comment-1"><b class="author">Ada</b> <time datetime="2026-11-01">1 November</time><p class="text">First.</p></div>
<form class="comment-form"><label>Comment <textarea name="text"></textarea></label>
<input name="name"><button type="submit">Post comment</button></form>
</div>
</body>
</html>
`;
}

function expectation(name: string): string {
  const parts = { author: true, email: false, url: false, consent: false, submit: true };
  const form = { system: name, field: 'textarea', submit: 'button', parts };
  return `${JSON.stringify({ form, comments: 1, noForm: null }, null, 2)}\n`;
}

/** The registry with the system first in its two lists, where the most specific stand. */
export function register(registry: string, name: string): string {
  const id = camel(name);
  const steps: [before: string, added: string][] = [
    ["} from './comment-system.ts';\n", `import { ${id}, ${id}Mark } from './${name}.ts';\n`],
    ['marks: readonly SystemMark[] = [', `${id}Mark, `],
    ['systems: readonly CommentSystem[] = [', `${id}, `],
  ];
  return steps.reduce((text, [before, added]) => {
    if (!text.includes(before)) throw new Error(`${REGISTRY} has no “${before.trim()}” to add to`);
    return text.replace(before, before + added);
  }, registry);
}

/** Writes the three places. @returns the paths, relative to the root, in the order to edit them */
export function createSystem(name: string, root: string): string[] {
  const fixture = `tests/fixtures/systems/${name}/basic`;
  const registry = readFileSync(join(root, REGISTRY), 'utf8');
  const registered = register(registry, name);
  mkdirSync(join(root, fixture), { recursive: true });
  const files: [path: string, text: string][] = [
    [`utils/systems/${name}.ts`, systemFile(name)],
    [`${fixture}/source.html`, fixturePage(name)],
    [`${fixture}/expected.json`, expectation(name)],
    [REGISTRY, registered],
  ];
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return files.map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.cwd();
  const name = process.argv[2];
  const refusal = refuseName(name, root);
  if (refusal !== null || name === undefined) {
    console.error(refusal);
    process.exitCode = 1;
  } else {
    console.log(`Started “${name}”. Now edit, in this order:`);
    for (const path of createSystem(name, root)) console.log(`  ${path}`);
    console.log('Then: npm run format && npm run test:fast');
  }
}
