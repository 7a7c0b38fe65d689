import { useId, useState } from 'preact/hooks';
import { findMuteFault, type Mute } from '../../utils/domain/thread/mute.ts';
import { withMute, withoutMute } from '../../utils/domain/thread/thread-settings.ts';
import type { ThreadHabitsHold } from '../../utils/hooks/use-thread-settings.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import { TextField } from '../controls/TextField.tsx';
import { Toggle } from '../controls/Toggle.tsx';

const KINDS = ['word', 'author', 'pattern'] as const;

/** What the reader does not want to read, folded away. */
export function MuteList({ desk, site }: { desk: ThreadHabitsHold; site: string }) {
  const { t, plural } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { mutes } = desk.settings;
  return (
    <section class="stack-tight">
      <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
        {mutes.length === 0
          ? t('threadPanel.mutes')
          : plural('threadPanelCount.mutes', mutes.length)}
      </Toggle>
      <div id={id} hidden={!isOpen}>
        <MuteFields desk={desk} site={site} />
      </div>
    </section>
  );
}

/** What the reader does not want to read, here or anywhere. @param site - empty where none is in front */
export function MuteFields({ desk, site }: { desk: ThreadHabitsHold; site: string }) {
  const { t } = useTranslator();
  const name = (mute: Mute) =>
    `${t(`muteKind.${mute.kind}`)} ${t('thread.showWords', { words: mute.value })} – ${mute.site ?? t('threadPanel.everywhere')}`;
  return (
    <div class="stack-tight">
      <NewMute desk={desk} site={site} />
      <ul class="thread-list" aria-label={t('threadPanel.mutes')}>
        {desk.settings.mutes.map(mute => (
          <li key={mute.id} class="row">
            <span>{name(mute)}</span>
            <span class="push">
              <Button
                kind="quiet"
                label={`${t('thread.unmute')} (${mute.value})`}
                onClick={() => void desk.change(before => withoutMute(before, mute.id))}
              >
                {t('thread.unmute')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NewMute({ desk, site }: { desk: ThreadHabitsHold; site: string }) {
  const { t } = useTranslator();
  const [kind, setKind] = useState<Mute['kind']>('word');
  const [value, setValue] = useState('');
  const [isHere, setIsHere] = useState(false);
  const fault = findMuteFault({ kind, value });
  const add = async () => {
    const where = isHere && site !== '' ? site : null;
    const mute = {
      id: crypto.randomUUID(),
      kind,
      value: value.trim(),
      site: where,
      at: Date.now(),
    };
    await desk.change(before => withMute(before, mute));
    setValue('');
  };
  return (
    <form
      class="stack-tight"
      onSubmit={event => {
        event.preventDefault();
        if (fault === null) void add();
      }}
    >
      <Choices
        legend={t('threadPanel.muteWhat')}
        name="mute-kind"
        value={kind}
        choices={KINDS.map(one => ({ value: one, label: t(`muteKind.${one}`) }))}
        onChange={setKind}
      />
      <TextField label={t(`muteLabel.${kind}`)} value={value} onInput={setValue} />
      <p class="small muted" role="status">
        {value !== '' && fault !== null && t(`muteFault.${fault}`)}
      </p>
      {site !== '' && (
        <Switch isOn={isHere} onChange={setIsHere}>
          {t('threadPanel.onlyHere', { site })}
        </Switch>
      )}
      <div class="row">
        <Button isDisabled={fault !== null} onClick={() => void add()}>
          {t('threadPanel.muteAdd')}
        </Button>
      </div>
    </form>
  );
}
