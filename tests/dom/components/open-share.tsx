import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { ShareView } from '../../../components/share/ShareView.tsx';
import type { ArticleFacts } from '../../../utils/domain/article/article.ts';
import type { PageReport } from '../../../utils/domain/detection/page-report.ts';
import type { CurrentPage } from '../../../utils/hooks/use-current-page.ts';
import type { FakeBackend } from './fake-backend.ts';
import { click, mount, type Mounted } from './mount.tsx';

export const CLEAN = 'https://journal.example/messages/';

const article: ArticleFacts = {
  location: `${CLEAN}?utm_source=lettre&xtor=EPR-1`,
  canonical: null,
  ogUrl: null,
  title: { value: 'Soixante milliards de messages', source: 'json-ld' },
  author: { value: 'Élise Marchand', source: 'json-ld' },
  publishedAt: { value: '2026-11-03T08:00:00Z', source: 'json-ld' },
  modifiedAt: null,
  siteName: { value: 'Le Courrier', source: 'open-graph' },
  language: { value: 'fr', source: 'dom' },
  description: null,
  leadImage: null,
  commentCount: null,
  section: null,
  wordCount: null,
  isPaid: null,
};

const report: PageReport = {
  article,
  forms: [],
  thread: null,
  noForm: 'no-field',
  looks: [],
  selection: 'Trois fois plus que les SMS.',
};

export const tab = { id: 7, url: null, title: '', isPrivate: false };
export const ready = { name: 'ready', tab, report } satisfies CurrentPage;

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

/** Opens the share view on a page; taken away after the test. */
export async function openShare(fake: FakeBackend, page: CurrentPage = ready) {
  mounted = await mount(fake, <ShareView page={page} />);
  const { find } = mounted;
  const share = (id: string) => click(find<HTMLButtonElement>(`.messenger[data-messenger=${id}]`));
  return { ...mounted, share, shown: () => find('.message-shown').textContent };
}

/** Looks at the message for one messenger. */
export async function look(find: Mounted['find'], id: string) {
  const menu = find<HTMLSelectElement>('.message-for');
  menu.value = id;
  await act(() => {
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
