/** What a messenger's address can carry. */
export type LinkRole =
  'text' | 'url' | 'title' | 'note' | 'quotation' | 'recipient' | 'app-id' | 'redirect' | 'fixed';

/** How names and values are put after the base. */
export type LinkSyntax =
  /** `base?name=value&…` */
  | 'query'
  /** `base#name=value&…`: the server sees nothing of it. */
  | 'fragment'
  /** `base{recipient}?body=…`; recipients before the question mark. */
  | 'address-query'
  /** `sms:{recipient}&body=…`, iOS 8 and later. */
  | 'address-ampersand'
  /** `sms:{recipient}?&body=…`, read by both phones. */
  | 'address-both'
  /** `mailto:`: line breaks are CRLF, none in the subject (RFC 6068). */
  | 'mail'
  /** `xmpp:{jid}?message;name=value;…` (XEP-0147). */
  | 'xmpp'
  /** `base#?tgaddr={the whole other link, encoded}`. */
  | 'nested-telegram'
  /** `intent:#Intent;scheme=sms;action=…;S.name=value;end` (Android). */
  | 'intent-sms';

/**
 * An address with places for the parts of a message. `{instance}` in the base stands for the
 * reader's own server. A parameter without a value is left out.
 */
export type LinkTemplate = {
  base: string;
  syntax: LinkSyntax;
  params: readonly { name: string; role: LinkRole; value?: string }[];
};
