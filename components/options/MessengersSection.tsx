import { useState } from 'preact/hooks';
import { shownMessengers } from '../../utils/domain/share/compose-share.ts';
import { MESSENGERS } from '../../utils/domain/share/messengers.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { messengerName } from '../../utils/platform/messenger-name.ts';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import { TextField } from '../controls/TextField.tsx';
import type { FieldsProps } from '../preferences/AppearanceFields.tsx';
import { FavouriteList } from '../preferences/FavouriteList.tsx';
import { IdentityList } from '../preferences/IdentityList.tsx';
import { InstanceFields } from '../preferences/InstanceFields.tsx';
import { MessengerOrder } from '../preferences/MessengerOrder.tsx';
import { TemplateChoice } from '../share/TemplateChoice.tsx';
import { Section, Setting } from './Setting.tsx';

/** Those that open otherwise where their app is installed. */
const withApp = MESSENGERS.filter(({ ways }) =>
  ways.some(({ when }) => when?.needs?.includes('app')),
);

export function MessengersSection({ preferences, onChange }: FieldsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { messengers, messengerOrder, installedApps } = preferences;
  return (
    <Section id="messengers" title={t('optionSection.messengers')}>
      <Setting words={[t('preferences.messengers'), t('preferences.messengersHelp')]}>
        <MessengerOrder shown={messengers} onChange={onChange} />
      </Setting>
      <Setting words={[t('preferences.messengerOrder')]}>
        <Choices
          legend={t('preferences.messengerOrder')}
          name="messenger-order"
          value={messengerOrder}
          choices={[
            { value: 'mine', label: t('preferences.orderMine') },
            { value: 'most-used', label: t('preferences.orderMostUsed') },
          ]}
          onChange={order => onChange({ messengerOrder: order })}
        />
      </Setting>
      <Templates shown={messengers} />
      <Setting words={[t('options.apps'), ...withApp.map(({ name }) => name)]}>
        <h3>{t('options.apps')}</h3>
        <p class="small muted">{t('options.appsHelp')}</p>
        {withApp.map(messenger => (
          <Switch
            key={messenger.id}
            isOn={installedApps.includes(messenger.id)}
            onChange={isOn =>
              onChange({
                installedApps: [
                  ...installedApps.filter(id => id !== messenger.id),
                  ...(isOn ? [messenger.id] : []),
                ],
              })
            }
          >
            {messengerName(messenger, translator)}
          </Switch>
        ))}
      </Setting>
      <Setting words={['Mastodon Wallabag', t('instance.help')]}>
        <InstanceFields shown={messengers} />
      </Setting>
      <Setting words={[t('options.metaAppId'), t('options.metaAppRedirect'), 'Messenger']}>
        <MetaApp preferences={preferences} onChange={onChange} />
      </Setting>
      <Setting words={[t('favourite.title'), t('favourite.help')]}>
        <FavouriteList />
      </Setting>
    </Section>
  );
}

/** How the messages of each messenger shown are put together. */
function Templates({ shown }: { shown: readonly string[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const [typed, setTyped] = useState({ templates: {} });
  return shownMessengers(shown).map(messenger => (
    <Setting
      key={messenger.id}
      words={[t('share.template', { messenger: messengerName(messenger, translator) })]}
    >
      <TemplateChoice messenger={messenger} choices={typed} onChoose={setTyped} />
    </Setting>
  ));
}

function MetaApp({ preferences, onChange }: FieldsProps) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState<{ id?: string; redirect?: string }>({});
  const { id = preferences.metaAppId, redirect = preferences.metaAppRedirect } = typed;
  const commit = () => onChange({ metaAppId: id.trim(), metaAppRedirect: redirect.trim() });
  return (
    <>
      <TextField
        label={t('options.metaAppId')}
        value={id}
        onInput={value => setTyped({ ...typed, id: value })}
        onCommit={commit}
      />
      <TextField
        label={t('options.metaAppRedirect')}
        type="url"
        value={redirect}
        onInput={value => setTyped({ ...typed, redirect: value })}
        onCommit={commit}
      />
      <p class="small muted">{t('options.metaAppHelp')}</p>
    </>
  );
}

export function IdentitiesSection() {
  const { t } = useTranslator();
  return (
    <Section id="identities" title={t('optionSection.identities')}>
      <Setting words={[t('preferences.identity'), t('preferences.identityHelp')]}>
        <IdentityList />
      </Setting>
    </Section>
  );
}
