import { expect, test, vi } from 'vitest';
import { createLauncher, isClickMeant } from '../../../utils/page/launcher.ts';
import { keepRoots } from './keep-roots.ts';
import { openPage, WELCOME } from './make-world.ts';

const roots = keepRoots();

function setUp({ isTrusted = true } = {}) {
  const doc = openPage('<form><p><textarea></textarea></p></form>');
  const field = doc.querySelector('textarea') as HTMLTextAreaElement;
  const openSheet = vi.fn<() => void>();
  const restore = vi.fn<() => void>();
  const restoreReply = vi.fn<() => void>();
  const actions = { openSheet, restore, restoreReply, trusts: () => isTrusted };
  const launcher = createLauncher(field, WELCOME, actions);
  const [open, back] = [...(roots[0]?.querySelectorAll('button') ?? [])];
  if (open === undefined || back === undefined) throw new Error('two buttons are missing');
  return { field, launcher, openSheet, restore, open, back };
}

test('the root is closed', () => {
  setUp();
  expect(roots[0]?.mode).toBe('closed');
});

test('one button opens the sheet; the other appears when a draft is kept', () => {
  const { open, back, openSheet, launcher, restore } = setUp();
  open.click();
  expect(openSheet).toHaveBeenCalledOnce();
  expect(back.hidden).toBe(true);
  launcher.offer({ isKept: true, isOver: false });
  back.click();
  expect(restore).toHaveBeenCalledOnce();
});

test('a draft that would replace a text takes a second click', () => {
  const { back, launcher, restore } = setUp();
  launcher.offer({ isKept: true, isOver: true });
  back.click();
  expect(restore).not.toHaveBeenCalled();
  expect(back.textContent).toBe(WELCOME.words.replaceText);
  back.click();
  expect(restore).toHaveBeenCalledOnce();
});

test('a click that is not the reader’s does nothing', () => {
  const { open, openSheet } = setUp({ isTrusted: false });
  open.click();
  expect(openSheet).not.toHaveBeenCalled();
});

test('what was kept is said politely', () => {
  const { launcher } = setUp();
  launcher.say('Gardé');
  const status = roots[0]?.querySelector('[role=status]') ?? roots[0]?.querySelector('span');
  expect(status?.textContent).toBe('Gardé');
});

test.each([
  { name: 'seen, on top', isOnTop: true, style: '', isSeen: true, isMeant: true },
  { name: 'covered by the page', isOnTop: false, style: '', isSeen: true, isMeant: false },
  {
    name: 'made nearly transparent',
    isOnTop: true,
    style: 'opacity:0.2',
    isSeen: true,
    isMeant: false,
  },
  { name: 'not seen at all', isOnTop: true, style: '', isSeen: false, isMeant: false },
])('a click on a launcher $name', ({ isOnTop, style, isSeen, isMeant }) => {
  const { field, launcher } = setUp();
  field.closest('form')?.setAttribute('style', style);
  document.elementFromPoint = () => (isOnTop ? launcher.host : document.body);
  const click = new MouseEvent('click', { detail: 1, clientX: 5, clientY: 5 });
  expect(isClickMeant(click, launcher.host, () => isSeen)).toBe(isMeant);
});

test('it stands after what lays the field out in a row', () => {
  const doc = openPage('<form><div style="display:flex"><textarea></textarea><i></i></div></form>');
  const field = doc.querySelector('textarea') as HTMLTextAreaElement;
  const actions = {
    openSheet: vi.fn<() => void>(),
    restore: vi.fn<() => void>(),
    restoreReply: vi.fn<() => void>(),
    trusts: () => true,
  };
  const { host } = createLauncher(field, WELCOME, actions);
  expect(host.parentElement?.localName).toBe('form');
});
