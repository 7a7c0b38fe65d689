import { bringPageScript } from '../platform/bring-page-script.ts';
import type { Handlers } from '../protocol/envelope.ts';
import type { FromPage, PagePlace, ToPage } from '../protocol/messages.ts';
import { askFrame } from '../protocol/send.ts';
import type { PageSender } from '../protocol/serve.ts';

type Handler = (payload: unknown, sender: PageSender) => unknown;
type Facts = NonNullable<ReturnType<ToPage['article.of-frame']>>;

/** What a frame may ask for itself, whatever article it belongs to. */
const OF_ITSELF: ReadonlySet<keyof FromPage> = new Set(['page.enter', 'sheet.lift']);

/**
 * Handlers for pages and for the frames of comment systems in them: what comes from a frame is answered as
 * if the article's page had asked, which that frame is tied to by the browser (its tab) and by the page
 * (which has to show such a frame). What the frame says of itself only chooses among what the page shows.
 * @throws Error, for a frame that the page around it does not know
 */
export function withEmbeddedPages<Table extends Partial<Handlers<FromPage, PageSender>>>(
  handlers: Table,
): Table {
  const tied = Object.entries(handlers).map(([kind, handler]) => {
    const answer = handler as Handler;
    return [
      kind,
      async (payload: unknown, sender: PageSender) => {
        if (sender.frameId === 0 || OF_ITSELF.has(kind as keyof FromPage))
          return answer(payload, sender);
        const { claim, withFacts } = readClaim(payload);
        const facts = await articleOf(sender, claim);
        return answer(withFacts(facts), { ...sender, url: sender.topUrl ?? '' });
      },
    ];
  });
  return Object.fromEntries(tied) as Table;
}

/** The place a payload names, itself or under `place`; and the payload with the article's facts in that place. */
function readClaim(payload: unknown): {
  claim: string | null;
  withFacts: (facts: Facts) => unknown;
} {
  const said = (payload ?? {}) as { place?: Partial<PagePlace> } & Partial<PagePlace>;
  const claim = said.place === undefined ? said.canonical : said.place.canonical;
  return {
    claim: typeof claim === 'string' ? claim : null,
    withFacts: facts => {
      if (said.place !== undefined) return { ...said, place: { ...said.place, ...facts } };
      return 'canonical' in said ? { ...said, ...facts } : payload;
    },
  };
}

async function articleOf(sender: PageSender, claim: string | null): Promise<Facts> {
  const { tabId, url, topUrl } = sender;
  const ask = () => askFrame(tabId, 0, 'article.of-frame', { address: url, claim });
  const facts =
    topUrl === null
      ? null
      : await ask().catch(async () => (await bringPageScript(tabId)) && ask().catch(() => null));
  if (!facts) throw new Error('this frame belongs to no article of its tab');
  return facts;
}
