import { useLayoutEffect, useState } from 'preact/hooks';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { IconButton } from '../controls/Button.tsx';

/** After an update, once and below everything else: that there is something new, and where it is told. */
export function NewsLine() {
  const { t } = useTranslator();
  const backend = useBackend();
  const [isNew, setIsNew] = useState<boolean | null>(null);
  useWait(isNew === null);
  useLayoutEffect(
    () =>
      void backend.readNews().then(
        ({ length }) => setIsNew(length > 0),
        () => setIsNew(false),
      ),
    [backend],
  );
  if (isNew !== true) return null;
  const close = () => {
    setIsNew(false);
    void backend.ask('news.seen', undefined);
  };
  return (
    <p class="row small popup-news">
      <a href="/welcome.html#news" target="_blank" onClick={close}>
        {t('news.see')}
      </a>
      <span class="push">
        <IconButton icon="close" label={t('news.dismiss')} onClick={close} />
      </span>
    </p>
  );
}
