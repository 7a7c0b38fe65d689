import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './test-browser.ts';

const BACKGROUND = `
globalThis.browser ??= chrome;
globalThis.born = Math.random();
browser.runtime.onMessage.addListener((message) => { globalThis.heard = message; });
`;

/** Frames the sheet the way Causerie does: an extension page inside a closed shadow root. */
const CONTENT = `
const host = document.createElement('div');
document.body.append(host);
const sheet = document.createElement('iframe');
sheet.src = (globalThis.browser ?? chrome).runtime.getURL('sheet.html');
sheet.style.cssText = 'width: 400px; height: 200px';
host.attachShadow({ mode: 'closed' }).append(sheet);
`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Self-check</title>
<body style="width: 300px; background: Canvas; color: CanvasText"><label>Note <textarea id="note"></textarea></label>
<button id="copy">Copier</button> <a id="sms" href="sms:?body=a%20b" target="_blank">SMS</a> <p id="stored"></p>
<script src="page.js"></script>`;

const PAGE_SCRIPT = `
globalThis.browser ??= chrome;
const note = document.querySelector('#note');
const keys = [];
const key = location.pathname;
note.addEventListener('keydown', (event) => keys.push(event.isTrusted && event.key));
note.addEventListener('input', () => browser.storage.local.set({ [key]: note.value, keys: keys.join('') }));
browser.storage.local.get(key).then((all) => { document.querySelector('#stored').textContent = all[key] ?? 'nothing'; });
document.querySelector('#copy').addEventListener('click', () => navigator.clipboard.writeText(note.value));
`;

function manifest(browser: BrowserName): object {
  return {
    manifest_version: 3,
    name: 'Self-check',
    version: '1.0',
    permissions: ['storage', 'clipboardWrite'],
    background:
      browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    web_accessible_resources: [{ resources: ['sheet.html'], matches: ['http://127.0.0.1/*'] }],
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'self-check@causerie.test' } },
    }),
  };
}

/** Writes a small extension with the same surfaces as Causerie into a folder. */
export async function writeSelfCheckExtension(folder: string, browser: BrowserName): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify(manifest(browser)),
    'background.js': BACKGROUND,
    'content.js': CONTENT,
    'popup.html': PAGE,
    'sheet.html': PAGE,
    'page.js': PAGE_SCRIPT,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
