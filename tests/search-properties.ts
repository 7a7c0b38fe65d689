/**
 * `npm run test:search -- [ROUNDS]`: runs the test files that state properties with a new seed each
 * round (5 unless told) and stops at the first that fails, naming its seed.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Rounds: a whole number from 1');
const files = globSync('tests/{unit,dom}/**/*.test.{ts,tsx}').filter(file =>
  readFileSync(file, 'utf8').includes("from 'fast-check'"),
);

for (let round = 1; round <= rounds; round += 1) {
  const seed = Math.trunc(Math.random() * 2 ** 31);
  console.log(`Round ${round} of ${rounds}: PROPERTY_SEED=${seed}, ${files.length} files`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...files],
    { stdio: 'inherit', env: { ...process.env, PROPERTY_SEED: String(seed) } },
  );
  if (status !== 0) process.exit(status ?? 1);
}
