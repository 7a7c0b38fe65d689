import { afterEach, expect, test } from 'vitest';
import { SelectionBar } from '../../../components/library/SelectionBar.tsx';
import type { Draft } from '../../../utils/domain/drafts/draft.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { createFakeBackend } from './fake-backend.ts';
import { click, mount, type Mounted } from './mount.tsx';

const LETTER = 'Lettre d’effacement';
const NOTHING = () => {};

const writing = makeDraft({ id: 'a.1' });
const waiting = makeDraft({ id: 'a.2.s', state: { name: 'waiting', at: 3000, permalink: null } });
const fake = createFakeBackend();
let view: Mounted;

async function select(...selected: Draft[]) {
  view = await mount(
    fake,
    <SelectionBar
      shown={[writing, waiting]}
      unread={0}
      selected={selected}
      setAside={[]}
      isFiltered={false}
      onRemove={NOTHING}
      onSelectAll={NOTHING}
      onSelectNone={NOTHING}
    />,
  );
}

afterEach(() => view.unmount());

test.each([
  ['nothing selected', []],
  ['a draft, which no site holds', [writing]],
])('no letter that asks for erasure: %s', async (_case, selected) => {
  await select(...selected);
  expect(() => view.button(LETTER)).toThrow(LETTER);
});

test('a letter that asks for erasure goes out as a text; that it is the reader’s to send is said', async () => {
  await select(writing, waiting);
  await click(view.button(LETTER));
  expect(fake.state.saved).toEqual(['lettre-2026-11-12.txt']);
  expect(view.find('[role=status]').textContent).toContain(
    'À vous de compléter, de relire et d’envoyer la lettre',
  );
});
