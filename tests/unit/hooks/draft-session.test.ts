import { describe, expect, test } from 'vitest';
import { createDraftSession } from '../../../utils/hooks/draft-session.ts';
import { createFakeBackend, NOW } from '../../dom/components/fake-backend.ts';
import { makeDraft } from '../../support/make-draft.ts';
import { id, makeDoor, openSession, place, settle, until, untilOpened } from './open-session.ts';

describe('saving', () => {
  test('a kept draft is there when the session opens, and is written as it is: that tells whether room runs out', async () => {
    const { fake, session } = await openSession('Bonjour');
    expect(session.view()).toMatchObject({ isLoaded: true, text: 'Bonjour' });
    expect(session.view().save).toEqual({ name: 'saved', at: NOW, kept: 'disk' });
    expect(fake.state.writes).toEqual([{ text: 'Bonjour', base: 3 }]);
    expect(fake.drafts.get(id)?.rev).toBe(3);
  });

  test('what is typed while a write is on its way goes with the next one, the latest only', async () => {
    const { fake, session, stored } = await openSession();
    const door = makeDoor();
    fake.state.beforeWrite = door.pass;
    for (const text of ['B', 'Bo', 'Bon', 'Bonj']) session.edit(text);
    await settle();
    expect(fake.state.writes.map(({ text }) => text)).toEqual(['B']);
    expect(session.view().save).toEqual({ name: 'saving' });
    await door.open();
    expect(fake.state.writes.map(({ text }) => text)).toEqual(['B', 'Bonj']);
    expect(stored()).toMatchObject({ text: 'Bonj', rev: 2 });
    expect(session.view().save).toEqual({ name: 'saved', at: NOW, kept: 'disk' });
  });

  test('its own writes never come back as somebody else’s', async () => {
    const { fake, session } = await openSession();
    for (let length = 1; length <= 40; length += 1) {
      session.edit('x'.repeat(length));
      if (length % 7 === 0) await settle();
    }
    await settle();
    expect(session.view()).toMatchObject({ theirs: null, text: 'x'.repeat(40) });
    expect(fake.revisions.get(id)).toBeUndefined();
  });

  test('taking back a letter is no conflict with oneself', async () => {
    const { fake, session, stored } = await openSession('Bonjour');
    for (const text of ['Bonjour !', 'Bonjour ', 'Bonjous', 'Bonjou']) {
      session.edit(text);
      await settle();
    }
    expect(stored()?.text).toBe('Bonjou');
    expect(fake.revisions.get(id)).toBeUndefined();
  });

  test('typed before the draft was read: nothing is written over it unasked', async () => {
    const fake = createFakeBackend();
    fake.putDraft(makeDraft({ id, text: 'Le texte d’hier', updatedAt: NOW }));
    const session = createDraftSession(place, fake.backend);
    session.edit('Vite');
    await untilOpened(fake);
    expect(session.view()).toMatchObject({ text: 'Vite', theirs: { text: 'Le texte d’hier' } });
    expect(fake.revisions.get(id)?.map(({ text }) => text)).toEqual(['Le texte d’hier']);
  });

  test('flushing sends the latest text without waiting', async () => {
    const { fake, session, stored } = await openSession();
    const door = makeDoor();
    fake.state.beforeWrite = door.pass;
    session.edit('Un');
    session.edit('Un mot');
    session.flush();
    expect(fake.state.writes.map(({ text }) => text)).toEqual(['Un', 'Un mot']);
    session.flush();
    await door.open();
    expect(stored()?.text).toBe('Un mot');
    expect(fake.revisions.get(id)).toBeUndefined();
  });

  test('a long text is written at most four times a second', async () => {
    const { fake, session } = await openSession();
    for (let count = 0; count < 30; count += 1) {
      session.edit('x'.repeat(20_000 + count));
      await settle();
    }
    expect(fake.state.writes.length).toBeLessThan(12);
    session.end();
    expect(fake.state.writes.at(-1)?.text).toHaveLength(20_029);
  });

  test('the end of a session writes what is left', async () => {
    const { fake, session, stored } = await openSession();
    const door = makeDoor();
    fake.state.beforeWrite = door.pass;
    session.edit('Un');
    session.edit('Un mot de la fin');
    session.end();
    await door.open();
    expect(stored()?.text).toBe('Un mot de la fin');
  });

  test('…even when it ends before the draft was read', async () => {
    const fake = createFakeBackend();
    fake.putDraft(makeDraft({ id, text: 'Le texte d’hier', updatedAt: NOW }));
    const session = createDraftSession(place, fake.backend);
    session.edit('Vite, et parti');
    session.end();
    await until(() => fake.state.writes.at(-1)?.text === 'Vite, et parti');
    expect(fake.revisions.get(id)?.map(({ text }) => text)).toEqual(['Le texte d’hier']);
  });
});

describe('when the write is refused', () => {
  test.each(['quota', 'storage', 'too-long', 'site-off'] as const)(
    '%s is told, the text stays',
    async code => {
      const { fake, session } = await openSession();
      fake.state.writeFailure = { ok: false, code };
      session.edit('Précieux');
      await settle();
      expect(session.view()).toMatchObject({ text: 'Précieux', save: { name: 'failed', code } });
    },
  );

  test('a background that does not answer is told, and the next change tries again', async () => {
    const { fake, session, stored } = await openSession();
    fake.state.refuse.add('draft.edit');
    session.edit('Un');
    await settle();
    expect(session.view().save).toEqual({ name: 'failed', code: 'background' });
    fake.state.refuse.clear();
    session.edit('Un mot');
    await settle();
    expect(session.view().save.name).toBe('saved');
    expect(stored()?.text).toBe('Un mot');
  });

  test('the reader may try again without changing anything', async () => {
    const { fake, session, stored } = await openSession();
    fake.state.writeFailure = { ok: false, code: 'quota' };
    session.edit('Un');
    await settle();
    fake.state.writeFailure = null;
    session.retry();
    await settle();
    expect(stored()?.text).toBe('Un');
  });
});

describe('when somebody else writes', () => {
  test('an untouched text follows', async () => {
    const { fake, session } = await openSession('Un');
    await fake.writeElsewhere(place, 'Un deux');
    expect(session.view()).toMatchObject({ text: 'Un deux', theirs: null });
  });

  test('a text being typed stays, the other is shown, and both are kept', async () => {
    const { fake, session, stored } = await openSession('Commun');
    const door = makeDoor();
    fake.state.beforeWrite = door.pass;
    session.edit('Commun, ma suite');
    await settle();
    fake.putDraft(makeDraft({ id, text: 'Commun, leur suite', rev: 4 }));
    expect(session.view()).toMatchObject({
      text: 'Commun, ma suite',
      theirs: { text: 'Commun, leur suite' },
    });
    await door.open();
    expect(stored()?.text).toBe('Commun, ma suite');
    expect(fake.revisions.get(id)?.[0]).toMatchObject({
      text: 'Commun, leur suite',
      cause: 'conflict',
    });
    session.keepMine();
    await settle();
    expect(session.view()).toMatchObject({ text: 'Commun, ma suite', theirs: null });
  });

  test('taking the other keeps mine as an earlier version', async () => {
    const { fake, session, stored } = await openSession('Commun');
    const door = makeDoor();
    fake.state.beforeWrite = door.pass;
    session.edit('Commun, ma suite');
    await settle();
    fake.putDraft(makeDraft({ id, text: 'Commun, leur suite', rev: 4 }));
    await door.open();
    session.takeTheirs();
    await settle();
    expect(session.view()).toMatchObject({ text: 'Commun, leur suite', theirs: null });
    expect(stored()?.text).toBe('Commun, leur suite');
    expect(fake.revisions.get(id)?.map(({ text }) => text)).toContain('Commun, ma suite');
  });

  test('a comment that left empties the composer', async () => {
    const { fake, session } = await openSession('Publié');
    fake.removeElsewhere(id);
    expect(session.view()).toMatchObject({ text: '', stored: null, save: { name: 'idle' } });
  });

  test('what is being typed when the draft vanishes is written again', async () => {
    const { fake, session, stored } = await openSession('Publié');
    const door = makeDoor();
    fake.state.beforeWrite = door.pass;
    session.edit('Publié, et encore');
    await settle();
    fake.removeElsewhere(id);
    expect(session.view().text).toBe('Publié, et encore');
    await door.open();
    expect(stored()?.text).toBe('Publié, et encore');
  });

  test('a change of state shows without touching the text', async () => {
    const { fake, session } = await openSession('Refusé');
    const failed = { name: 'failed', at: NOW, reason: 'too-fast', message: 'Trop vite' } as const;
    fake.putDraft(makeDraft({ id, text: 'Refusé', state: failed, rev: 4 }));
    expect(session.view()).toMatchObject({ text: 'Refusé', stored: { state: failed } });
  });
});

test('a draft wiped while a write of it is on its way is not taken for stored', async () => {
  const { fake, session, stored } = await openSession('Un');
  const door = makeDoor();
  fake.state.beforeAnswer = door.pass;
  session.edit('Un deux');
  await until(() => stored()?.text === 'Un deux');
  fake.removeElsewhere(id);
  await door.open();
  expect(session.view()).toMatchObject({ text: 'Un deux', save: { name: 'saved' } });
  expect(stored()?.text).toBe('Un deux');
});

describe('deleting', () => {
  test('is undone with one click', async () => {
    const { session, stored } = await openSession('Adieu');
    await session.remove();
    expect(stored()).toBeUndefined();
    expect(session.view()).toMatchObject({ text: '', removed: { text: 'Adieu' } });
    await session.undoRemove();
    expect(stored()?.text).toBe('Adieu');
    expect(session.view()).toMatchObject({ text: 'Adieu', removed: null });
    session.edit('Adieu donc');
    await settle();
    expect(stored()?.text).toBe('Adieu donc');
  });

  test('brings back what was typed last, even when it was not written yet', async () => {
    const { fake, session } = await openSession('Un');
    fake.state.writeFailure = { ok: false, code: 'quota' };
    session.edit('Un deux');
    await settle();
    await session.remove();
    expect(session.view().removed?.text).toBe('Un deux');
  });

  test('is undone though something else was begun there meanwhile, which stays reachable', async () => {
    const { fake, session, stored } = await openSession('Adieu');
    await session.remove();
    await fake.writeElsewhere(place, 'Autre');
    await session.undoRemove();
    await settle();
    expect(session.view().text).toBe('Adieu');
    expect(stored()?.text).toBe('Adieu');
    expect(fake.revisions.get(id)?.map(({ text }) => text)).toContain('Autre');
  });

  test('waits for the write on its way: the draft does not come back by itself', async () => {
    const { fake, session, stored } = await openSession('Adieu');
    const door = makeDoor();
    fake.state.beforeWrite = door.pass;
    session.edit('Adieu donc');
    await settle();
    const removed = session.remove();
    await door.open();
    await removed;
    await settle();
    expect(stored()).toBeUndefined();
    expect(session.view()).toMatchObject({ text: '', removed: { text: 'Adieu donc' } });
  });

  test('is forgotten once something else is typed', async () => {
    const { session } = await openSession('Adieu');
    await session.remove();
    session.edit('Neuf');
    expect(session.view().removed).toBeNull();
  });
});

test('an earlier version replaces the text, which becomes one itself', async () => {
  const { fake, session, stored } = await openSession('Texte d’aujourd’hui');
  session.use('Texte d’hier');
  await settle();
  expect(stored()?.text).toBe('Texte d’hier');
  expect(fake.revisions.get(id)?.[0]?.text).toBe('Texte d’aujourd’hui');
});
