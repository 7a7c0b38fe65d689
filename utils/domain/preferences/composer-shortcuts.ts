/**
 * Keys that act while a comment is written in Causerie. Ctrl+Enter is not among them: many sites post
 * with it, and a habit of theirs must not do something else here.
 */
export const composerShortcuts = [
  { keys: 'Ctrl+B', does: 'formatBar.strong' },
  { keys: 'Ctrl+I', does: 'formatBar.emphasis' },
  { keys: 'Ctrl+K', does: 'formatBar.link' },
  { keys: 'Ctrl+Shift+V', does: 'options.shortcutPlain' },
  { keys: 'Esc', does: 'common.close' },
] as const;
