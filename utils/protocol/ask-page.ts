import { framesWithScript } from '../platform/bring-page-script.ts';
import { askThread } from './ask-thread.ts';
import type { Answer, Payload } from './envelope.ts';
import type { ToAnyScript } from './messages.ts';
import { askForReport } from './look-at-page.ts';
import { askFrame } from './send.ts';
import type { ToThread } from './thread-messages.ts';

type Asking = { [Kind in keyof ToAnyScript]?: (answer: Answer<ToAnyScript, Kind>) => boolean };

/** What frames are asked for too, until one gives an answer that will do. */
const WILL_DO: Asking = {
  'field.insert': outcome => outcome.ok || outcome.code !== 'no-field',
  'identity.fill': ({ filled }) => filled.length > 0,
  'sheet.toggle': toggled => toggled !== null,
  'page.refresh': () => false,
};

/**
 * Asks a page as the reader sees it: the page itself and, where that has no answer, the frames of comment
 * systems in it. Reports are put together.
 * @throws ProtocolError `no-receiver` where no script of ours runs in the page itself
 */
export async function askPage<Kind extends keyof ToAnyScript>(
  tabId: number,
  kind: Kind,
  payload: Payload<ToAnyScript, Kind>,
): Promise<Answer<ToAnyScript, Kind>> {
  if (kind === 'page.report') return askForReport(tabId) as Promise<Answer<ToAnyScript, Kind>>;
  if (kind === 'page.comments') return commentsOf(tabId) as Promise<Answer<ToAnyScript, Kind>>;
  if (isOfThread(kind))
    return askThread(tabId, kind, payload as never) as Promise<Answer<ToAnyScript, Kind>>;
  const willDo = WILL_DO[kind] as ((answer: Answer<ToAnyScript, Kind>) => boolean) | undefined;
  const top = await askFrame(tabId, 0, kind, payload);
  if (willDo === undefined || willDo(top)) return top;
  for (const frameId of await framesWithScript(tabId)) {
    const answer = await askFrame(tabId, frameId, kind, payload).catch(() => null);
    if (answer !== null && willDo(answer)) return answer;
  }
  return top;
}

const isOfThread = (kind: keyof ToAnyScript): kind is keyof ToThread => kind.startsWith('thread.');

/** The page's own, else those of the frame that shows most. */
async function commentsOf(tabId: number): Promise<Answer<ToAnyScript, 'page.comments'>> {
  const ask = (frameId: number) => askFrame(tabId, frameId, 'page.comments', undefined);
  const own = await ask(0);
  if (own.length > 0) return own;
  const asked = (await framesWithScript(tabId)).map(frameId => ask(frameId).catch(() => []));
  const [most = []] = (await Promise.all(asked)).toSorted(
    (one, other) => other.length - one.length,
  );
  return most;
}
