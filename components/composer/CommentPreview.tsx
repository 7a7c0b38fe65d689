import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarkupProfile } from '../../utils/domain/markup/profile.ts';
import { useCommentHtml } from '../../utils/hooks/use-comment-html.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { createHtmlSanitizer } from '../../utils/sanitize-html.ts';

/** The comment as the site will print it: sanitized nodes, mounted without a string in between. */
export function CommentPreview({
  text,
  profile,
  language,
  articleUrl,
}: {
  text: string;
  profile: MarkupProfile;
  language: 'fr' | 'en';
  articleUrl: string;
}) {
  const { t } = useTranslator();
  const sanitizer = useMemo(() => createHtmlSanitizer(window, profile), [profile]);
  const toHtml = useCommentHtml(profile);
  const container = useRef<HTMLDivElement>(null);
  const [isFailed, setIsFailed] = useState(false);
  useLayoutEffect(() => {
    if (!toHtml) return;
    try {
      const host = URL.parse(articleUrl)?.host ?? '';
      const shown = toHtml(text, profile, { language, host });
      container.current?.replaceChildren(sanitizer.toFragment(shown));
      setIsFailed(false);
    } catch (error) {
      console.error(error);
      container.current?.replaceChildren();
      setIsFailed(true);
    }
  }, [text, profile, language, articleUrl, sanitizer, toHtml]);
  if (!toHtml) return null;
  // WordPress is reproduced filter by filter; of the others the grammar is known, not each setting.
  const isExact = profile.format === 'wordpress-html';
  return (
    <section class="stack-tight" aria-label={t('preview.title')}>
      <div class="row">
        <h2>{t('preview.title')}</h2>
        <span class="small muted">{t(isExact ? 'preview.explain' : 'preview.explainGrammar')}</span>
      </div>
      <div ref={container} class="preview-shown" dir="auto" hidden={isFailed} />
      {isFailed && <p class="small muted">{t('preview.failed')}</p>}
    </section>
  );
}
