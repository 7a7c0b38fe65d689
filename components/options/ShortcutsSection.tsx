import { useEffect, useState } from 'preact/hooks';
import { composerShortcuts } from '../../utils/domain/preferences/composer-shortcuts.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useThreadSettings } from '../../utils/hooks/use-thread-settings.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';
import { nameKeys } from '../../utils/platform/key-names.ts';
import type { Shortcut } from '../../utils/platform/shortcuts.ts';
import { Button } from '../controls/Button.tsx';
import { Section, Setting } from './Setting.tsx';

/** The browser describes them in its own language, and the one that opens Causerie not at all. */
const commandWords = {
  _execute_action: 'manifest.commandOpenPopup',
  'toggle-sheet': 'manifest.commandToggleSheet',
  'share-article': 'manifest.commandShare',
} as const satisfies Record<string, MessageKey>;

/** The browser's shortcuts as they are set, with the way to change them; and our own. */
export function ShortcutsSection() {
  const { t, language } = useTranslator();
  const backend = useBackend();
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useWait(shortcuts === null);
  const [isRefused, setIsRefused] = useState(false);
  const hold = useThreadSettings();
  const nameOf = (keys: string) => nameKeys(keys, { language, os: backend.platform.os });
  useEffect(
    () => void backend.listShortcuts().then(setShortcuts, () => setShortcuts([])),
    [backend],
  );
  const change = async () => setIsRefused(!(await backend.openShortcutSettings()));
  return (
    <Section id="shortcuts" title={t('optionSection.shortcuts')}>
      {shortcuts !== null && shortcuts.length > 0 && (
        <Setting words={[t('options.shortcutsBrowser'), t('optionSection.shortcuts')]}>
          <h3>{t('options.shortcutsBrowser')}</h3>
          <ul class="option-list">
            {shortcuts.map(({ name, description, keys }) => (
              <li key={name} class="row">
                {Object.hasOwn(commandWords, name)
                  ? t(commandWords[name as keyof typeof commandWords])
                  : description}
                <kbd class="push">{nameOf(keys) || t('options.shortcutsNone')}</kbd>
              </li>
            ))}
          </ul>
          <div class="row">
            <Button onClick={() => void change()}>{t('options.shortcutsChange')}</Button>
          </div>
          <p role="status" class="small muted">
            {isRefused && t('options.shortcutsWhere')}
          </p>
        </Setting>
      )}
      <Setting words={[t('options.shortcutsOurs'), t('options.shortcutsOursHelp', { keys: '' })]}>
        <h3>{t('options.shortcutsOurs')}</h3>
        <ul class="option-list">
          {composerShortcuts.map(({ keys, does }) => (
            <li key={does} class="row">
              {t(does)}
              <kbd class="push">{nameOf(keys)}</kbd>
            </li>
          ))}
        </ul>
        <p class="small muted">{t('options.shortcutsOursHelp', { keys: nameOf('Ctrl+Enter') })}</p>
      </Setting>
      {hold !== null && (
        <Setting words={[t('optionSection.thread'), t('optionSection.shortcuts')]}>
          <h3>{t('optionSection.thread')}</h3>
          <ul class="option-list">
            {(['next', 'previous'] as const).map(way => (
              <li key={way} class="row">
                {t(`thread.${way}`)}
                <kbd class="push">
                  {hold.settings[`${way}Key`].toUpperCase() || t('options.shortcutsNone')}
                </kbd>
              </li>
            ))}
          </ul>
          <p>
            <a href="/options.html#thread">{t('options.shortcutsThread')}</a>
          </p>
        </Setting>
      )}
    </Section>
  );
}
