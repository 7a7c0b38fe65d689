import type {
  PreferenceName,
  PreferenceRow,
  preferenceTable,
  siteMode,
} from './preference-table.ts';

type ValueOf<Row> = Row extends PreferenceRow<infer Value> ? Value : never;

/** What the reader chose: the values of `preferenceTable`. Each is parsed on read. */
export type Preferences = { [Name in PreferenceName]: ValueOf<(typeof preferenceTable)[Name]> };

export type SiteMode = NonNullable<ReturnType<typeof siteMode>>;

/** Offered to a form on a click, never filled by itself. */
export type Identity = { name: string; email: string; site: string };
