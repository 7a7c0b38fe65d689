import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description:
      'Keep, check and share what you write under the news. All of it on your own computer.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'Write beside the article',
    commandShare: 'Share the article',
    commandOpenPopup: 'Open Causerie',
  },
  badge: {
    form: 'Causerie: this article takes comments',
    formWithDraft: 'Causerie: a draft is waiting for you here',
    noForm: 'Causerie: no comment can be written here',
    off: 'Causerie: paused on this site',
    failed: 'Causerie: the site refused your comment, your text is kept',
    reminder: 'Causerie: a draft has rested long enough, read it again',
    waiting: 'Causerie: your comment is waiting for moderation',
  },
  page: {
    openSheet: 'Write beside the page with Causerie',
    restoreDraft: 'Put my draft back',
    replaceText: 'Replace what is written with my draft',
    restoreReply: 'Continue my reply to {author}',
    parentGone: 'The comment you were answering is no longer on this page.',
    noReply: 'This page no longer lets that comment be answered.',
    restoreHere: 'Put my reply here',
    otherPlace: 'This text was begun somewhere else. Is it meant to go here?',
    saved: 'Draft saved',
    roomShort: 'Draft saved, but Causerie’s storage is nearly full',
    noRoom: 'Draft not saved: Causerie’s storage is full, copy your text',
    notSaved: 'Draft not saved: copy your text to be safe',
    reload: 'Causerie was updated: reload the page to go on using it',
    sheetTitle: 'Causerie, your comment',
  },
  menu: {
    share: 'Share to…',
    copyLink: 'Copy clean link',
    copyPassage: 'Copy link to this passage',
    quote: 'Quote in my comment',
    thread: 'In this thread',
    'thread-branch': 'This conversation only',
    'thread-author': 'This author only',
    'thread-mute': 'Mute this author on this site',
  },
  messenger: {
    email: 'E-mail',
    facebook: 'Facebook (post)',
  },
} satisfies Pick<Messages, keyof typeof master>;
