/**
 * The shape of every text shown to people. French is the master: its file gives the keys, the
 * placeholders and which messages count something; the compiler holds the other languages to it.
 */
import type { fr } from './fr/index.ts';

/** The forms of a message that counts, chosen by `Intl.PluralRules`; `other` is always there. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Master = typeof fr;

/** Every group with its messages, as another language must give them. */
export type Messages = {
  readonly [Group in keyof Master]: {
    readonly [Name in keyof Master[Group]]: Master[Group][Name] extends string
      ? string
      : PluralForms;
  };
};

type KeysOf<Kind> = {
  [Group in keyof Master & string]: {
    [Name in keyof Master[Group] & string]: Master[Group][Name] extends Kind
      ? `${Group}.${Name}`
      : never;
  }[keyof Master[Group] & string];
}[keyof Master & string];

/** `group.name` of a message that does not count. */
export type MessageKey = KeysOf<string>;

/** `group.name` of a message that counts. */
export type PluralKey = KeysOf<{ other: string }>;

type TextOf<Key extends string> = Key extends `${infer Group}.${infer Name}`
  ? Group extends keyof Master
    ? Name extends keyof Master[Group]
      ? Master[Group][Name] extends { other: infer Other }
        ? Other
        : Master[Group][Name]
      : never
    : never
  : never;

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** What a message wants filled in; `count` of a plural is filled by itself. */
export type ParamsOf<Key extends string> = {
  [Name in Exclude<PlaceholdersIn<TextOf<Key>>, 'count'>]: string;
};

/** The second argument of a translation: absent when the message has no placeholder. */
export type ParamsArgument<Key extends string> = keyof ParamsOf<Key> extends never
  ? []
  : [params: ParamsOf<Key>];
