import type { LinkTemplate } from './link-template.ts';

export type OperatingSystem =
  'windows' | 'macos' | 'linux' | 'chromeos' | 'android' | 'ios' | 'other';

/** Where the reader is; told by the extension, never guessed from a page. */
export type Platform = {
  os: OperatingSystem;
  browser: 'chromium' | 'firefox' | 'safari';
  isMobile: boolean;
  /** `navigator.share` exists in the page that asks. */
  hasShareSheet: boolean;
};

/** What a messenger needs from the reader before a way is open. */
export type WayNeed =
  /** The reader said the app is installed here. */
  | 'app'
  /** A Meta app id of our own is set. */
  | 'app-id'
  | 'recipient'
  | 'instance'
  | 'share-sheet'
  /** The text survives Android's double decoding (receiver-models.ts). */
  | 'sms-survives';

/** When a way is taken: every condition given must hold. */
export type WayCondition = {
  on?: readonly ('desktop' | 'phone' | OperatingSystem)[];
  browsers?: readonly Platform['browser'][];
  needs?: readonly WayNeed[];
};

/** How an address is opened: a tab, a small window of that size, or a custom scheme in a hidden iframe. */
export type Opening =
  { as: 'tab' } | { as: 'window'; width: number; height: number } | { as: 'scheme' };

/** One thing that can be done to reach a messenger. Ways are tried in the order of the row. */
export type Way = { when?: WayCondition } & (
  | { does: 'open'; link: LinkTemplate; opening: Opening }
  | { does: 'copy'; url: string | null; opening?: Opening }
  | { does: 'share-sheet' }
  | { does: 'qr'; link: LinkTemplate | 'url'; phoneOnly?: true }
);

/** How a title and a quotation are written for it (share-links.md §10). */
export type Markup = {
  title: 'plain' | '*' | '**';
  quotation: 'marks' | 'straight' | '> ';
  /** Markers whose presence in a title makes emphasis unsafe. */
  markers: string;
  escapes: boolean;
};

/** The longest message it takes; each unit given must hold (share-links.md §11). */
export type MessageLimit = {
  /** UTF-16 units of the message as received. */
  units?: number;
  graphemes?: number;
  /** UTF-8 bytes. */
  bytes?: number;
  /** X: links 23, most scripts 1, the rest 2. */
  weighted?: number;
  /** A link counts as this many characters, whatever its length. */
  linkCountsAs?: number;
  /** UTF-16 units of the whole encoded address. */
  address?: number;
};

export type Messenger = {
  id: string;
  name: string;
  /** Where the link goes: inside the text, or in a field of its own. */
  takes: 'text' | 'url+text' | 'url';
  markup: Markup;
  limit?: MessageLimit;
  /** What becomes of a link to a passage; it stays whole unless said otherwise. */
  passage?: 'dropped' | 'too-long';
  ways: readonly Way[];
  source: string;
};
