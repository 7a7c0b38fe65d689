/**
 * Query parameters that hold something of the reader: whoever gets the link could act, or be
 * mistaken, for them. They go from every link, under the kind `identity`.
 */
export type IdentityRow = { what: string; source: string; names: readonly string[] };

export const IDENTITY_PARAMETERS: readonly IdentityRow[] = [
  {
    what: 'a comment still waiting for moderation, readable with its hash',
    source: 'WordPress wp-comments-post.php, get_comment_link()',
    names: ['unapproved', 'moderation-hash'],
  },
  {
    what: 'the comment the reader was answering',
    source: 'WordPress get_comment_reply_link()',
    names: ['replytocom'],
  },
  {
    what: 'an unpublished draft opened by a secret',
    source: 'WordPress preview links; plugin Share a Draft',
    names: ['preview_nonce', 'shareadraft'],
  },
  {
    what: 'a session carried in the address',
    source: 'PHP session.use_trans_sid, Servlet URL rewriting, ASP.NET and ColdFusion sessions',
    names: ['phpsessid', 'jsessionid', 'aspsessionid', 'cftoken', 'cfid', 'sessionid'],
  },
];
