import type { shell as master } from '../fr/shell.ts';
import type { Messages } from '../messages.ts';

/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'Cancel',
    close: 'Close',
    copied: 'Copied',
    copy: 'Copy',
    copyFailed: 'The browser refused to copy. Select the text and copy it by hand.',
    retry: 'Try again',
  },
  error: {
    title: 'Something went wrong in this part of Causerie.',
    reassure: 'Your drafts are safe.',
    copyReport: 'Copy the report',
    tryAgain: 'Start again',
  },
  tabs: {
    label: 'The four parts of Causerie',
    write: 'Write',
    thread: 'Read',
    share: 'Share',
    preferences: 'Preferences',
    panel: 'Open beside the page',
    detach: 'Open in a window that stays open',
  },
} satisfies Pick<Messages, keyof typeof master>;
