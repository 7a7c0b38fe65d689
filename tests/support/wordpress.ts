import { randomBytes } from 'node:crypto';
import { chooseDatabase, keepDatabase } from './wordpress-database.ts';
import { prepareWordPress } from './wordpress-install.ts';
import { findFreePort, startServer } from './wordpress-server.ts';

/**
 * The pages of the site. `french`, `english`: the article with three comments on the classic theme;
 * `frenchBlock`: the same on the block theme of WordPress; `noForm`: a static page; `closed`: two
 * comments and no more; `long`: no comment yet, to fill with `addComments`.
 */
export type ArticleName = 'french' | 'frenchBlock' | 'english' | 'noForm' | 'closed' | 'long';

/** What can be turned while the site runs; the seeded state is in brackets. */
export type Switches = {
  /** New comments are held until approved [false]. */
  moderation: boolean;
  /** WordPress' own limit of one comment per 15 s and reader [false]. */
  floodLimit: boolean;
  /** Reply links, and the form that moves under a comment [true]. */
  threadedReplies: boolean;
  /** The box that keeps name and address in a cookie [true]. */
  consentBox: boolean;
  /** The field renamed and a decoy left in its place, as Antispam Bee does [false]. */
  antispamDecoy: boolean;
  /** Akismet's hidden second text area [false]. */
  akismet: boolean;
  /** Content-Security-Policy header by article [{}]; `default-src 'none'` also blocks styles and pictures. */
  contentSecurityPolicy: Partial<Record<ArticleName, string>>;
};

/** A comment as WordPress keeps it. */
export type StoredComment = {
  id: number;
  author: string;
  email: string;
  url: string;
  /** As stored: after WordPress' filter of tags, before paragraphs are made. */
  content: string;
  status: 'published' | 'held' | 'spam' | 'trash';
  /** The comment it answers, 0 for none. */
  parent: number;
  /** As a page shows it. */
  html: string;
};

export type WordPress = {
  /** Address of the home page, without a slash at the end. */
  url: string;
  /** Absolute addresses of the pages. */
  articles: Record<ArticleName, string>;
  set: (switches: Partial<Switches>) => Promise<void>;
  /** Every switch and every comment as at the start. */
  reset: () => Promise<void>;
  /** Adds published comments in one go, three of four answering another one. */
  addComments: (article: ArticleName, count: number) => Promise<void>;
  /** In the order written, spam and held ones too. */
  comments: (article: ArticleName) => Promise<StoredComment[]>;
  stop: () => Promise<void>;
};

export type StartOptions = {
  /** Gets one line of progress at a time, at least every ten seconds. */
  log: (line: string) => void;
  /** Else a free one. */
  port?: number;
  /** Stops the site, also while it starts. */
  signal?: AbortSignal;
};

/** Installs and unpacks WordPress where it is not, so that several processes can then start one each. */
export async function installWordPress(
  options: Pick<StartOptions, 'log' | 'signal'>,
): Promise<void> {
  await prepareWordPress(options.log, options.signal);
}

/**
 * Starts a real WordPress with the pages above on 127.0.0.1, installing it first where it is not.
 * Rejects with the reason, and the server's last words, when it cannot.
 */
export async function startWordPress(options: StartOptions): Promise<WordPress> {
  const { log, signal } = options;
  const started = Date.now();
  const site = await prepareWordPress(log, signal);
  const port = options.port ?? (await findFreePort());
  const token = randomBytes(24).toString('hex');
  log(`Starting WordPress on http://127.0.0.1:${port}`);
  const { folder, isSeeded } = chooseDatabase(site);
  const server = await startServer({ site, database: folder, port, token, log, signal });
  const ask = remoteControl(server.url, token);
  try {
    if (!isSeeded) {
      await ask('seed');
      await keepDatabase(server.database);
    }
    const articles = (await ask('addresses')) as Record<ArticleName, string>;
    log(
      `WordPress is ready, ${((Date.now() - started) / 1000).toFixed(1)} s after it was asked for`,
    );
    return {
      url: server.url,
      articles,
      set: async switches => void (await ask('set', switches)),
      reset: async () => void (await ask('reset')),
      addComments: async (article, count) => void (await ask('add-comments', { article, count })),
      comments: async article => (await ask('comments', { article })) as StoredComment[],
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw new Error(`WordPress could not be filled. It said:\n${server.output()}`, {
      cause: error,
    });
  }
}

/** Asks the site's must-use plugin (site/mu-plugins/causerie/control.php) for one action. */
function remoteControl(url: string, token: string) {
  return async (action: string, body: object = {}): Promise<unknown> => {
    const response = await fetch(`${url}/?causerie-test=${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-causerie-token': token },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const answer = parseAnswer(text);
    if (!response.ok || answer === undefined) {
      throw new Error(`WordPress refused "${action}" (${response.status}): ${text.slice(0, 1500)}`);
    }
    return answer.result;
  };
}

function parseAnswer(text: string): { result: unknown } | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'result' in answer ? answer : undefined;
  } catch {
    return undefined; // A warning or an error page of PHP; the caller shows it.
  }
}
