/**
 * A build that watches, in a browser that reloads: WXT's own, told which browser there is.
 * Usage: npm run dev [-- firefox]
 */
import { spawn } from 'node:child_process';
import { findBrowser } from '../support/browsers/find-browser.ts';
import type { BrowserName } from '../support/browsers/test-browser.ts';

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const program = await findBrowser(name);
const wxt = ['node_modules/wxt/bin/wxt.mjs', '-b', name === 'firefox' ? 'firefox' : 'chrome'];
const child = spawn(process.execPath, wxt, {
  stdio: 'inherit',
  // Read by wxt.config.ts.
  env: { ...process.env, CAUSERIE_DEV_BROWSER: program },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('close', code => process.exit(code ?? 0));
