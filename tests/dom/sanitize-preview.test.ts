import { expect, test } from 'vitest';
import { writeDraft } from '../../utils/domain/markup/convert-draft.ts';
import type { CommentDocument } from '../../utils/domain/markup/document/comment-document.ts';
import { MARKUP_PROFILES } from '../../utils/domain/markup/markup-profiles.ts';
import { previewComment } from '../../utils/domain/markup/preview-comment.ts';
import { markdownToHtml } from '../../utils/markdown-html.ts';
import { createHtmlSanitizer } from '../../utils/sanitize-html.ts';

const DOCUMENT: CommentDocument = [
  { kind: 'paragraph', children: [{ kind: 'strong', children: [{ kind: 'text', text: 'gras' }] }] },
  {
    kind: 'list',
    isOrdered: false,
    items: [[{ kind: 'paragraph', children: [{ kind: 'text', text: 'point' }] }]],
  },
  {
    kind: 'paragraph',
    children: [
      { kind: 'link', address: 'https://j.example/', children: [{ kind: 'text', text: 'lien' }] },
      { kind: 'text', text: ' <script>alert(1)</script>' },
    ],
  },
];

test.each(MARKUP_PROFILES.map(profile => [profile.id, profile] as const))(
  'the preview for %s shows every word, and nothing that runs',
  (_, profile) => {
    const text = writeDraft(DOCUMENT, profile);
    const html =
      profile.format === 'markdown'
        ? markdownToHtml(text, profile)
        : previewComment(text, profile, { language: 'fr' });
    const fragment = createHtmlSanitizer(window, profile).toFragment(html);
    for (const word of ['gras', 'point', 'lien', 'alert'])
      expect(fragment.textContent).toContain(word);
    expect(fragment.querySelector('script')).toBeNull();
    expect(fragment.querySelector('strong, b') !== null).toBe(
      profile.formatting.includes('strong'),
    );
  },
);
