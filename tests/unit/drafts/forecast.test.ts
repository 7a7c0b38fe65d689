import { describe, expect, test } from 'vitest';
import type { PostingFacts } from '../../../utils/domain/detection/posting-facts.ts';
import type { DraftState } from '../../../utils/domain/drafts/draft.ts';
import { forecast, ownPast, type OwnPast } from '../../../utils/domain/drafts/forecast.ts';
import { makeDraft, makePlace } from '../../support/make-draft.ts';

const NOW = 1_000_000;
const clear: PostingFacts = {
  limits: { min: null, max: null, unit: 'utf16' },
  readyAt: null,
  isTrapFilled: false,
};
const known: OwnPast = { drafts: [], lastSentAt: null, isKnownHere: true };
const sent = (name: 'sent' | 'seen' | 'waiting', text = 'Déjà dit') =>
  makeDraft({ text, state: { name, at: NOW - 60_000, permalink: '' } as DraftState });

type Case = {
  what: string;
  text?: string;
  system?: string;
  facts?: Partial<PostingFacts>;
  past?: Partial<OwnPast>;
  kinds: string[];
};

const limits = (min: number | null, max: number | null, unit: 'utf16' | 'bytes' = 'utf16') => ({
  limits: { min, max, unit },
});

const cases: Case[] = [
  { what: 'nothing to say', kinds: [] },
  { what: 'no text, no forecast', text: '  ', facts: { isTrapFilled: true }, kinds: [] },
  { what: 'a filled trap', facts: { isTrapFilled: true }, kinds: ['trap-filled'] },
  {
    what: 'words already sent',
    text: 'Déjà  dit ',
    past: { drafts: [sent('waiting')] },
    kinds: ['duplicate'],
  },
  { what: 'other words', text: 'Autre chose', past: { drafts: [sent('seen')] }, kinds: [] },
  {
    what: 'the same words, still a draft',
    text: 'Déjà dit',
    past: { drafts: [makeDraft({ text: 'Déjà dit' })] },
    kinds: [],
  },
  { what: 'too long', facts: limits(null, 4), kinds: ['too-long'] },
  {
    what: 'too long in bytes only',
    text: 'été',
    facts: limits(null, 4, 'bytes'),
    kinds: ['too-long'],
  },
  {
    what: 'too short for SPIP',
    text: 'Oui',
    system: 'spip',
    facts: limits(10, null, 'bytes'),
    kinds: ['too-short'],
  },
  { what: 'a time trap that still runs', facts: { readyAt: NOW + 1 }, kinds: ['time-trap'] },
  { what: '…that is over', facts: { readyAt: NOW }, kinds: [] },
  { what: 'ten seconds after the last one', past: { lastSentAt: NOW - 10_000 }, kinds: ['flood'] },
  { what: '…after fifteen', past: { lastSentAt: NOW - 15_000 }, kinds: [] },
  { what: 'two links', text: 'https://a.example et www.b.example', kinds: ['links'] },
  { what: 'one link', text: 'https://a.example', kinds: [] },
  {
    what: 'two links where nothing is known',
    text: 'https://a.example www.b.example',
    system: 'isso',
    kinds: [],
  },
  { what: 'BBCode', text: '[url=https://a.example]là[/url]', kinds: ['bbcode'] },
  { what: 'the first time here', past: { isKnownHere: false }, kinds: ['first-time'] },
  { what: 'too much forgotten to say', past: { isKnownHere: null }, kinds: [] },
];

test.each(cases)(
  '$what: $kinds',
  ({ text = 'Bonjour', system = 'wordpress', facts, past, kinds }) => {
    const found = forecast(
      { text, system, facts: { ...clear, ...facts } },
      { ...known, ...past },
      NOW,
    );
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  },
);

describe('the reader’s past on a site', () => {
  const elsewhere = makeDraft({
    ...makePlace({ article: { ...makePlace().article, url: 'https://autre.example/a' } }),
    state: { name: 'seen', at: NOW, permalink: '' },
  });
  const url = 'https://www.journal.example/un-autre-article';

  test('is that of its host, other articles included', () => {
    const past = ownPast(url, {
      ofArticle: [],
      recent: [sent('seen'), elsewhere],
      isRecentAll: true,
    });
    expect(past).toMatchObject({ isKnownHere: true, lastSentAt: NOW - 60_000 });
  });

  test('is unknown when the list of the latest drafts is full', () => {
    const lists = { ofArticle: [], recent: [elsewhere] };
    expect(ownPast(url, { ...lists, isRecentAll: false }).isKnownHere).toBeNull();
    expect(ownPast(url, { ...lists, isRecentAll: true }).isKnownHere).toBe(false);
  });
});
