import { useEffect, useState } from 'preact/hooks';
import { bareFacts } from '../../utils/domain/article/bare-facts.ts';
import { freshChoices, messageFor, planFor } from '../../utils/domain/share/compose-share.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import { MESSENGERS } from '../../utils/domain/share/messengers.ts';
import { noShareAddresses } from '../../utils/domain/share/share-addresses.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { messengerName } from '../../utils/platform/messenger-name.ts';

const ANY_ARTICLE = 'https://news.example/gardens';

/** What each messenger really does here, where Causerie does nothing, and where things are kept. */
export function HelpSections() {
  const { t } = useTranslator();
  const backend = useBackend();
  const [isPrivateAllowed, setIsPrivateAllowed] = useState<boolean | null>(null);
  useWait(isPrivateAllowed === null);
  useEffect(() => void backend.isAllowedInPrivate().then(setIsPrivateAllowed), [backend]);
  return (
    <>
      <section class="option-section" aria-labelledby="messenger-states-title">
        <h2 id="messenger-states-title">{t('welcome.messengers')}</h2>
        <p class="small muted">{t('welcome.messengersHow')}</p>
        <MessengerStates />
      </section>
      <section class="option-section" aria-labelledby="off-title">
        <h2 id="off-title">{t('welcome.off')}</h2>
        <ul class="option-list">
          <li>{t('welcome.offBrowser')}</li>
          <li>
            {t(isPrivateAllowed === true ? 'welcome.offPrivateAllowed' : 'welcome.offPrivate')}
          </li>
          <li>
            <a href="/options.html#sites">{t('welcome.offOwn')}</a>
          </li>
        </ul>
      </section>
      <section class="option-section" aria-labelledby="kept-title">
        <h2 id="kept-title">{t('welcome.where')}</h2>
        <p>{t('welcome.whereHow')}</p>
        <p>
          <a href="/options.html#data">{t('welcome.wipe')}</a>
        </p>
      </section>
    </>
  );
}

/** By the very plan a share of an article would follow on this machine, with these preferences. */
function MessengerStates() {
  const translator = useTranslator();
  const { t, language } = translator;
  const { platform } = useBackend();
  const { preferences } = usePreferences();
  const choices = freshChoices(bareFacts(ANY_ARTICLE), '');
  const about = { url: ANY_ARTICLE, passageUrl: null, language, templates: {} };
  const stateOf = (messenger: Messenger) =>
    planFor(messenger, messageFor(messenger, choices, about), {
      platform,
      preferences,
      addresses: noShareAddresses,
    }).state;
  return (
    <ul class="messenger-states">
      {MESSENGERS.map(messenger => (
        <li key={messenger.id}>
          {messengerName(messenger, translator)}
          <span class="push muted">{t(`shareState.${stateOf(messenger)}`)}</span>
        </li>
      ))}
    </ul>
  );
}
