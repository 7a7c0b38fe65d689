/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Welcome to Causerie',
    lead: 'Three things to try here, on a real little form.',
    articleTitle: 'A garden on the roof',
    field: 'Your comment',
    example: 'Write an example',
    exampleText: 'Thank you for this article!!!!! See also:',
    lose: 'Empty the field, like a page that reloads',
    notKept: 'This page is for trying: nothing you write here is kept.',
    writeFirst: 'Write a few words above first.',
    keep: '1. Your text is kept',
    keepHow:
      'Under an article, Causerie keeps what you write while you write it. If the page reloads, one click puts it back.',
    check: '2. Your text is checked',
    checkHow:
      'Trackers in links, personal data, hidden characters: Causerie points them out and removes them if you like.',
    share: '3. The article is shared',
    shareHow: 'The message is prepared for the messenger you choose. Nothing leaves without you.',
    privacy: 'What Causerie sees, what never leaves',
    sees: 'Causerie looks at the pages you open to find their comment form, and reads what you write in it.',
    stays:
      'Your texts stay in this browser. Causerie has no server, no account and no tracking. Only your preferences travel, through your browser, unless you turn that off.',
    accessAll: 'Causerie has access to sites: it keeps your texts wherever you have not paused it.',
    accessSome:
      'Your browser limits the sites where Causerie may act. Elsewhere nothing is kept until you click its icon; everything stays at hand in its window.',
    accessAsk: 'Allow all sites',
    accessRefused:
      'The browser did not grant it. Access can also be set in its extension settings.',
    help: 'Help',
    messengers: 'Messengers',
    messengersHow: 'What will happen here, on this device, when you choose them.',
    off: 'Where Causerie does nothing',
    offBrowser:
      'On the browser’s own pages, in extension stores and in PDFs: the browser lets no extension in.',
    offPrivate: 'In private windows, until you allow it in the browser’s extension settings.',
    offPrivateAllowed:
      'In private windows, you have allowed it: what you write there is forgotten when the last one closes.',
    offOwn: 'Wherever you have paused it',
    where: 'Where everything is kept',
    whereHow:
      'In Causerie’s own storage, in this browser, unencrypted. Uninstalling Causerie erases it.',
    wipe: 'Export or erase your data',
  },
  news: {
    title: 'What’s new',
    see: 'Causerie was updated: see what’s new',
    dismiss: 'Do not show this again',
  },
  newsOf: {
    '0.1.0':
      'The first Causerie: your texts kept as you write, checked before they leave, found again afterwards; the article passed on to the people you talk to; the thread read in peace.',
  },
} as const;
