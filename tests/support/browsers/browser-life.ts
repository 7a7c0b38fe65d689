import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import {
  guardAgainstParentKill,
  killTree,
  makeTemporaryFolder,
  removeFolder,
  whenParentEnds,
} from '../processes.ts';
import type { Cleanup } from '../processes.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

const GRACE = 3_000;

/** Birth and death of one browser process and its profile. */
export type BrowserLife = {
  readonly profile: string;
  /** Takes charge of the process: from now on it cannot outlive this one. */
  own(process: ChildProcess | null): void;
  killNow(): Promise<void>;
  relaunch(): Promise<TestBrowser>;
  /** @param ask asks the browser to end; after 3 s it is killed. */
  close(ask: () => Promise<unknown>): Promise<void>;
};

export type Launcher = (options: LaunchOptions, life: BrowserLife) => Promise<TestBrowser>;

async function hasEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

function openProfile(options: LaunchOptions): { profile: string; remove: Cleanup } {
  if (options.profile !== undefined) {
    mkdirSync(options.profile, { recursive: true });
    return { profile: options.profile, remove: () => undefined };
  }
  const profile = makeTemporaryFolder(options.browser);
  return { profile, remove: whenParentEnds(() => removeFolder(profile)) };
}

type Profile = ReturnType<typeof openProfile>;

function createLife(
  options: LaunchOptions,
  launcher: Launcher,
  { profile, remove }: Profile,
): BrowserLife & { end(): Promise<void> } {
  let child: ChildProcess | undefined;
  let kill: Cleanup | undefined;

  async function killNow(): Promise<void> {
    kill?.();
    if (child !== undefined) await hasEnded(child);
  }
  async function end(): Promise<void> {
    await killNow();
    remove();
  }
  return {
    profile,
    killNow,
    end,
    own(started) {
      if (started?.pid === undefined) throw new Error('The browser has not started');
      child = started;
      const { pid } = started;
      const folder = options.profile === undefined ? { folder: profile } : {};
      const release = guardAgainstParentKill({ pid, ...folder });
      kill = whenParentEnds(() => {
        killTree(pid);
        release();
      });
    },
    async relaunch() {
      await killNow();
      return startLife(options, launcher, { profile, remove });
    },
    async close(ask) {
      const ended = child === undefined ? Promise.resolve() : hasEnded(child);
      const timer = setTimeout(() => kill?.(), GRACE);
      // Refused when the browser is gone already; `end` settles every case.
      await ask().catch(() => undefined);
      await ended;
      clearTimeout(timer);
      await end();
    },
  };
}

/** Starts a browser and answers for its end. A launch that fails leaves nothing behind. */
export async function startLife(
  options: LaunchOptions,
  launcher: Launcher,
  profile = openProfile(options),
): Promise<TestBrowser> {
  const life = createLife(options, launcher, profile);
  try {
    return await launcher(options, life);
  } catch (error) {
    await life.end();
    throw error;
  }
}
