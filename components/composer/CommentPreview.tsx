import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordpressProfile } from '../../utils/domain/markup/profiles/wordpress.ts';
import { previewWordPressComment } from '../../utils/domain/markup/wordpress/show-comment.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { createHtmlSanitizer } from '../../utils/sanitize-html.ts';

/** The comment as the site will print it: sanitized nodes, mounted without a string in between. */
export function CommentPreview({
  text,
  language,
  articleUrl,
}: {
  text: string;
  language: 'fr' | 'en';
  articleUrl: string;
}) {
  const { t } = useTranslator();
  const sanitizer = useMemo(() => createHtmlSanitizer(window, wordpressProfile), []);
  const container = useRef<HTMLDivElement>(null);
  const [isFailed, setIsFailed] = useState(false);
  useLayoutEffect(() => {
    try {
      const host = URL.parse(articleUrl)?.host ?? '';
      const { shown } = previewWordPressComment(text, { language, host });
      container.current?.replaceChildren(sanitizer.toFragment(shown));
      setIsFailed(false);
    } catch (error) {
      console.error(error);
      container.current?.replaceChildren();
      setIsFailed(true);
    }
  }, [text, language, articleUrl, sanitizer]);
  return (
    <section class="stack-tight" aria-label={t('preview.title')}>
      <div class="row">
        <h2>{t('preview.title')}</h2>
        <span class="small muted">{t('preview.explain')}</span>
      </div>
      <div ref={container} class="preview-shown" dir="auto" hidden={isFailed} />
      {isFailed && <p class="small muted">{t('preview.failed')}</p>}
    </section>
  );
}
