import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1.0',
  action: { default_popup: 'popup.html' },
  content_scripts: [
    { matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle' },
  ],
};

/** Writes the least an extension can be: a content script that does nothing on every page, a popup that is usable at once. The floor of every figure. */
export async function writeEmptyExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'empty.js'), '(() => {})();\n');
  await writeFile(
    join(folder, 'popup.html'),
    '<!doctype html><script src="popup.js"></script><p>.</p>',
  );
  await writeFile(join(folder, 'popup.js'), "performance.mark('causerie:usable');\n");
}
