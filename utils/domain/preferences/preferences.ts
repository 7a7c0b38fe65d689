/** What the reader chose. Kept in the browser's sync storage; every value is parsed on read. */
export type Preferences = {
  schema: 1;
  /** `auto` follows the browser; else a BCP 47 tag, even of a language this version does not speak. */
  language: string;
  theme: 'system' | 'light' | 'dark';
  /** Days a draft is kept after its last change; pinned and unsent ones too. */
  keepDraftsDays: number;
  keepHistoryDays: number;
  /** The messages that were shared are kept too, on this machine. */
  keepTexts: boolean;
  /** Hosts where Causerie stays away. */
  sitesOff: string[];
  /** Ids of the messengers shown, in the reader's order. */
  messengers: string[];
  messengerOrder: 'mine' | 'most-used';
  /** By messenger: how its messages are put together (message-templates.ts); absent for the usual way. */
  templates: Record<string, string>;
  /** WhatsApp on a computer: the web client or the installed app. */
  whatsapp: 'web' | 'app';
  /** Whether the identity travels with the sync storage too. */
  syncIdentity: boolean;
};

/** Offered to a form on a click, never filled by itself. */
export type Identity = { name: string; email: string; site: string };
