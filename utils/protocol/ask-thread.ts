import { framesWithThread } from '../platform/bring-page-script.ts';
import type { Answer, Payload } from './envelope.ts';
import { askFrame } from './send.ts';
import type { ToThread } from './thread-messages.ts';

type Surroundings = Answer<ToThread, 'thread.surroundings'>;

/**
 * Asks the thread of a page: the one in the page itself, else the first that the frame of a comment system
 * in it shows. What is about all threads is told to all.
 * @throws ProtocolError `no-receiver` where no script of a thread runs
 */
export async function askThread<Kind extends keyof ToThread>(
  tabId: number,
  kind: Kind,
  payload: Payload<ToThread, Kind>,
): Promise<Answer<ToThread, Kind>> {
  if (kind === 'thread.refresh') return askAll(tabId, kind, payload);
  const holder = await holderOf(tabId);
  const answer = await askFrame(tabId, holder, kind, payload);
  if (kind !== 'thread.surroundings' || holder === 0) return answer;
  return aroundFrame(tabId, answer as Surroundings) as Promise<Answer<ToThread, Kind>>;
}

async function askAll<Kind extends keyof ToThread>(
  tabId: number,
  kind: Kind,
  payload: Payload<ToThread, Kind>,
): Promise<Answer<ToThread, Kind>> {
  const frameIds = await framesWithThread(tabId);
  const framed = frameIds.map(frameId => askFrame(tabId, frameId, kind, payload));
  await Promise.allSettled(framed);
  return askFrame(tabId, 0, kind, payload);
}

/** Where the thread is: 0 for the page, which it is too when there is none. */
async function holderOf(tabId: number): Promise<number> {
  const isHere = (frameId: number) =>
    askFrame(tabId, frameId, 'thread.is-here', undefined).catch(() => false);
  if (await isHere(0)) return 0;
  for (const frameId of await framesWithThread(tabId)) if (await isHere(frameId)) return frameId;
  return 0;
}

/** The article stands around the frame, whose own page has been open for less long. */
async function aroundFrame(tabId: number, framed: Surroundings): Promise<Surroundings> {
  const page = await askFrame(tabId, 0, 'thread.surroundings', undefined).catch(() => framed);
  return { ...framed, articleWords: page.articleWords, openMs: page.openMs };
}
