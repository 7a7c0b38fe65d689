import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { poll } from './poll.ts';
import { withPage } from './with-chromium-page.ts';

/** Milliseconds after which a worker that says nothing is taken for dead. */
const SILENCE = 3_000;

/** The service worker of one extension, through its deaths. */
export type ChromiumWorkers = {
  /** The running one, woken when it sleeps. */
  worker(): Promise<WebWorker>;
  isRunning(): boolean;
  stop(): Promise<void>;
};

/** Puppeteer goes on listing the worker of an extension that reloaded itself; such a one never answers. */
async function isAlive(worker: WebWorker): Promise<boolean> {
  const silence = sleep(SILENCE, false, { ref: false });
  const answer = worker.evaluate(() => true).catch(() => false);
  return Promise.race([answer, silence]);
}

/** Starts a sleeping worker without sending the extension anything it could mistake for its own. */
async function wakeWorker(browser: Browser, origin: string): Promise<void> {
  await withPage(browser, `${origin}/manifest.json`, page =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage('wake', []);
    }),
  );
}

/**
 * Follows the service worker of an extension.
 * It never falls asleep by itself here: the debugger's attachment keeps it awake. `stop` ends it.
 */
export function createChromiumWorkers(browser: Browser, origin: string): ChromiumWorkers {
  const dead = new WeakSet<Target>();
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
  const target = (): Target | undefined =>
    browser.targets().findLast(one => isWorker(one) && !dead.has(one));

  async function livingWorker(): Promise<WebWorker | undefined> {
    const candidate = target();
    const found = await candidate?.worker();
    if (candidate === undefined || !found) return undefined;
    if (await isAlive(found)) return found;
    dead.add(candidate);
    return undefined;
  }

  async function worker(): Promise<WebWorker> {
    const running = await livingWorker();
    if (running !== undefined) return running;
    await wakeWorker(browser, origin);
    return poll(livingWorker, { what: 'the service worker to start' });
  }

  /** One that is just starting may not hear the first order to end. */
  async function stop(): Promise<void> {
    const old = target();
    if (old === undefined) return;
    const end = async () => {
      await (await old.worker())?.close();
      return target() !== old;
    };
    await poll(async () => target() !== old || (await end()), { what: 'the worker to end' });
  }

  return { worker, stop, isRunning: () => target() !== undefined };
}
