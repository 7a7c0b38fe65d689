import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { findBrowser } from '../support/browsers/find-browser.ts';

/** What the figures were measured on. */
export type Machine = {
  processor: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
  chromium: string;
  commit: string;
};

/** One-minute load: above the number of cores, other work shares the processors. */
export const load = (): number => loadavg()[0] ?? 0;

function firstLine(command: string, ...parameters: string[]): string {
  const answer = execFileSync(command, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return answer.split('\n')[0]?.trim() ?? '';
}

/** The commit in hand, with a mark when files differ from it; a copy without history has none. */
function commit(): string {
  try {
    const changed = firstLine(
      'git',
      'status',
      '--porcelain',
      '--',
      'entrypoints',
      'utils',
      'components',
    );
    return (
      firstLine('git', 'rev-parse', '--short', 'HEAD') + (changed === '' ? '' : ' and changes')
    );
  } catch {
    return 'unknown';
  }
}

export async function describeMachine(): Promise<Machine> {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release()}`,
    node: process.version,
    chromium: firstLine(await findBrowser('chromium'), '--version'),
    commit: commit(),
  };
}
