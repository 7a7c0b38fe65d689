import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { createFakeBackend } from './fake-backend.ts';
import { click, mount, settle, type as typeInto, until, type Mounted } from './mount.tsx';

let mounted: Mounted | null = null;

afterEach(async () => {
  await mounted?.unmount();
  mounted = null;
});

async function open(fake = createFakeBackend(), section = '') {
  mounted = await mount(fake, <OptionsApp section={section} />);
  const { root } = mounted;
  const control = (name: string): HTMLInputElement => {
    const label = [...root.querySelectorAll('label')].find(
      ({ textContent }) => textContent?.trim() === name,
    );
    const found = label?.querySelector('input') ?? root.querySelector(`#${label?.htmlFor}`);
    if (!(found instanceof HTMLElement)) throw new Error(`no control named ${name}`);
    return found as HTMLInputElement;
  };
  return { ...mounted, fake, control };
}

test('a link to a section puts the focus there', async () => {
  HTMLElement.prototype.scrollIntoView ??= () => {};
  await open(createFakeBackend(), 'sync');
  expect(document.activeElement?.id).toBe('sync');
});

test('no section says its title twice', async () => {
  const { root } = await open();
  const sections = [...root.querySelectorAll('.option-section')];
  expect(sections.length).toBeGreaterThan(8);
  const repeated = sections.flatMap(section => {
    const titles = [...section.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
    return titles.filter((title, at) => titles.indexOf(title) !== at);
  });
  expect(repeated).toEqual([]);
});

test('a search leaves what has its words, without accents, and says when nothing has', async () => {
  const { root, control } = await open();
  const all = root.querySelectorAll('.setting').length;
  expect(all).toBeGreaterThan(20);
  await typeInto(control('Chercher une préférence'), 'densite');
  await settle();
  expect(root.querySelectorAll('.setting')).toHaveLength(1);
  expect(root.textContent).toContain('Aérée');
  await typeInto(control('Chercher une préférence'), 'hologramme');
  await settle();
  expect(root.textContent).toContain('Aucune préférence ne porte ces mots');
  await typeInto(control('Chercher une préférence'), '');
  await settle();
  expect(root.querySelectorAll('.setting')).toHaveLength(all);
});

test('looks act on the whole page', async () => {
  const { control } = await open();
  await click(control('Très grande'));
  await click(control('Serrée'));
  expect(document.documentElement.dataset).toMatchObject({
    textSize: 'largest',
    density: 'compact',
  });
});

describe('sites', () => {
  test('are listed, changed and forgotten', async () => {
    const fake = createFakeBackend();
    fake.state.preferences = {
      ...fake.state.preferences,
      sites: { 'a.example': 'off', 'b.example': 'quiet' },
      pagesOff: ['https://c.example/x'],
    };
    const { root, button } = await open(fake);
    const select = root.querySelector<HTMLSelectElement>('[aria-label="Sur a.example"]');
    expect(select?.value).toBe('off');
    await click(button('Oublier le réglage de b.example'));
    expect(fake.state.preferences.sites).toEqual({ 'a.example': 'off' });
    await click(button('Réactiver sur https://c.example/x'));
    expect(fake.state.preferences.pagesOff).toEqual([]);
  });

  test('all of them are quiet', async () => {
    const { fake, root } = await open();
    const quiet = [...root.querySelectorAll<HTMLInputElement>('input[name="mode"]')][1];
    await click(quiet as HTMLElement);
    expect(fake.state.preferences.mode).toBe('quiet');
  });
});

test('a check is turned off and on again', async () => {
  const { fake, control } = await open();
  await click(control('Majuscules et signes à répétition'));
  expect(fake.state.preferences.checksOff).toEqual(['style']);
  await click(control('Majuscules et signes à répétition'));
  expect(fake.state.preferences.checksOff).toEqual([]);
});

test('the browser’s own model is offered where there is one, off until it is chosen', async () => {
  const without = await open();
  expect(without.root.textContent).not.toContain('modèle de votre navigateur');
  await without.unmount();
  const fake = createFakeBackend();
  fake.state.modelAnswer = '';
  const { control } = await open(fake);
  await click(control('Demander aussi au modèle de votre navigateur'));
  expect(fake.state.preferences.asksBrowserModel).toBe(true);
});

test('the browser’s shortcuts stand beside ours; where no page of theirs opens, words say where', async () => {
  const { root, button, find } = await open();
  expect([...root.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toContain(
    'Alt+Maj+E',
  );
  expect(find('#shortcuts').textContent).toContain('Ouvrir Causerie');
  expect(find('#shortcuts').textContent).toContain('Écrire à côté de l’article');
  await click(button('Les changer dans le navigateur'));
  expect(root.textContent).toContain('réglages des extensions');
});

test.each([
  [null, 'Aucun échange'],
  [{ at: 0, problem: null }, 'Dernier échange'],
  [{ at: 0, problem: 'too-much' }, 'n’en emporte pas tant'],
  [{ at: 0, problem: 'failed' }, 'a échoué'],
] as const)('an exchange that ended as %j is told', async (syncReport, words) => {
  const fake = createFakeBackend();
  fake.state.syncReport = syncReport;
  const { root } = await open(fake);
  expect(root.textContent).toContain(words);
});

test('where the browser exchanges nothing, no switch pretends to', async () => {
  const { root } = await open(createFakeBackend({}, { browser: 'firefox', os: 'android' }));
  expect(root.querySelector('#sync')?.textContent).toContain('Firefox pour Android');
  expect(root.querySelector('#sync [role=switch]')).toBeNull();
});

test('preferences that could not be read are named', async () => {
  const fake = createFakeBackend();
  fake.state.broken = ['theme', 'sites'];
  const { root } = await open(fake);
  expect(root.textContent).toContain('Apparence et Sites réglés à part');
});

describe('a file', () => {
  async function choose(fake: ReturnType<typeof createFakeBackend>, text: string) {
    const view = await open(fake);
    const input = view.control('Importer un fichier');
    Object.defineProperty(input, 'files', { value: [new File([text], 'causerie.json')] });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => view.root.querySelector('#data')?.textContent.includes('.') ?? false);
    await settle();
    return view;
  }

  const none = {
    preferences: 0,
    identities: 0,
    mutes: 0,
    favourites: 0,
    shares: 0,
    notes: 0,
    traces: 0,
    added: 0,
    changed: 0,
    skipped: 0,
  };

  test('is shown before it is taken in', async () => {
    const fake = createFakeBackend();
    const asked: boolean[] = [];
    fake.state.importAnswer = (_text, isDry) => {
      asked.push(isDry);
      return { ok: true, isDone: !isDry, counts: { ...none, identities: 1, added: 12 } };
    };
    const { root, button } = await choose(fake, '{}');
    await until(() => root.textContent.includes('apporte'));
    expect(root.textContent).toContain('1 identité et 12 nouveaux brouillons');
    expect(asked).toEqual([true]);
    await click(button('Importer'));
    expect(asked).toEqual([true, false]);
    expect(root.textContent).toContain('Importé.');
  });

  test('that is wrong is refused with its line', async () => {
    const fake = createFakeBackend();
    fake.state.importAnswer = () => ({
      ok: false,
      reason: 'wrong-value',
      line: 14,
      place: 'preferences.theme',
    });
    const { root } = await choose(fake, '{}');
    await until(() => root.textContent.includes('Rien n’a été importé'));
    expect(root.textContent).toContain('Ligne 14');
    expect(root.textContent).toContain('preferences.theme');
  });

  test('that breaks off is refused with its line, and no name where there is none', async () => {
    const fake = createFakeBackend();
    fake.state.importAnswer = () => ({ ok: false, reason: 'not-json', line: 3, place: '' });
    const { root } = await choose(fake, '{');
    await until(() => root.textContent.includes('Rien n’a été importé'));
    expect(root.querySelector('.notice-bad')?.textContent).toBe(
      'Rien n’a été importé. Le fichier est abîmé. Ligne 3.',
    );
  });

  test('of everything goes to the downloads', async () => {
    const { fake, button } = await open();
    await click(button('Tout exporter dans un fichier'));
    expect(fake.state.saved).toEqual([expect.stringMatching(/^causerie-\d{4}-\d\d-\d\d\.json$/u)]);
  });
});

test('nothing is erased before a second click', async () => {
  const { fake, button, root } = await open();
  await click(button('Effacer les identités'));
  expect(fake.state.wiped).toEqual([]);
  await click(button('Annuler'));
  await click(button('Effacer tout ce que garde Causerie'));
  await click(button('Effacer pour de bon\u00a0: tout ce que garde Causerie'));
  expect(fake.state.wiped).toEqual(['everything']);
  expect(root.textContent).toContain('Effacé.');
});
