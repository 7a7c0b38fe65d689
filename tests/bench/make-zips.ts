/**
 * Makes the stores' zips in a folder of their own: `node tests/bench/make-zips.ts FOLDER`. The project's
 * own output is not touched. A process of its own, because WXT draws its progress on the terminal.
 */
import { zip } from 'wxt';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Usage: node tests/bench/make-zips.ts FOLDER');
for (const browser of ['chrome', 'firefox']) await zip({ browser, outDir });
