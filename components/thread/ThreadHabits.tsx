import { useId, useState } from 'preact/hooks';
import { NOTICE_KINDS } from '../../utils/domain/thread/draft-notices.ts';
import { DIALS, withNotice } from '../../utils/domain/thread/thread-settings.ts';
import { ORDERS } from '../../utils/domain/thread/thread-view.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import type { ThreadHabitsHold } from '../../utils/hooks/use-thread-settings.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import { TextField } from '../controls/TextField.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { PreferencesLink } from '../preferences/PreferencesLink.tsx';
import { dialWords } from './dial-words.ts';
import { orderWords } from './order-words.ts';

const BARS = ['useful', 'always', 'never'] as const;

/** How threads are read everywhere, folded away. */
export function ThreadHabits({ desk }: { desk: ThreadHabitsHold }) {
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <section class="stack-tight">
      <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
        {t('threadPanel.everywhereTitle')}
      </Toggle>
      <div id={id} hidden={!isOpen} class="stack-tight">
        <HabitFields desk={desk} />
        <PreferencesLink section="thread" />
      </div>
    </section>
  );
}

/** How threads are read everywhere: what is marked, by which keys one walks, what is hidden by default. */
export function HabitFields({ desk }: { desk: ThreadHabitsHold }) {
  const { t } = useTranslator();
  const { settings } = desk;
  const set = (patch: Partial<typeof settings>) =>
    void desk.change(before => ({ ...before, ...patch }));
  return (
    <div class="stack-tight">
      <Switch isOn={settings.marksNew} onChange={marksNew => set({ marksNew })}>
        {t('threadPanel.marksNew')}
      </Switch>
      <p class="small muted">{t('threadPanel.marksNewHelp')}</p>
      <div class="row">
        <KeyField
          label={t('threadPanel.nextKey')}
          value={settings.nextKey}
          onChange={nextKey => set({ nextKey })}
        />
        <KeyField
          label={t('threadPanel.previousKey')}
          value={settings.previousKey}
          onChange={previousKey => set({ previousKey })}
        />
      </div>
      <Choices
        legend={t('threadPanel.barWhen')}
        name="thread-bar"
        value={settings.bar}
        choices={BARS.map(value => ({ value, label: t(`barWhen.${value}`) }))}
        onChange={bar => set({ bar })}
      />
      <Choices
        legend={t('threadPanel.dialEverywhere')}
        name="thread-dial-everywhere"
        value={settings.dial}
        choices={DIALS.map(value => ({ value, label: t(dialWords[value]) }))}
        onChange={dial => set({ dial })}
      />
      <FirstViewFields desk={desk} />
      <Switch isOn={settings.hideAll} onChange={hideAll => set({ hideAll })}>
        {t('threadPanel.hideEverywhere')}
      </Switch>
      <fieldset class="stack-tight thread-notices">
        <legend>{t('noticeAct.settings')}</legend>
        {NOTICE_KINDS.map(kind => (
          <Switch
            key={kind}
            isOn={!settings.noticesOff.includes(kind)}
            onChange={isOn => void desk.change(before => withNotice(before, kind, isOn))}
          >
            {t(`notice.${kind}`)}
          </Switch>
        ))}
      </fieldset>
      <ForgetVisits />
    </div>
  );
}

/** How threads open, on every site. */
function FirstViewFields({ desk: { settings, change } }: { desk: ThreadHabitsHold }) {
  const { t } = useTranslator();
  const { firstView } = settings;
  const set = (patch: Partial<typeof firstView>) =>
    void change(before => ({ ...before, firstView: { ...before.firstView, ...patch } }));
  return (
    <fieldset class="stack-tight thread-notices">
      <legend>{t('threadPanel.firstView')}</legend>
      <Choices
        legend={t('thread.order')}
        name="thread-first-order"
        value={firstView.order}
        choices={ORDERS.map(value => ({ value, label: t(orderWords[value]) }))}
        onChange={order => set({ order })}
      />
      <Switch isOn={firstView.hasExactDates} onChange={hasExactDates => set({ hasExactDates })}>
        {t('thread.exactDates')}
      </Switch>
      <Switch isOn={firstView.collapsesRead} onChange={collapsesRead => set({ collapsesRead })}>
        {t('thread.collapseRead')}
      </Switch>
    </fieldset>
  );
}

function ForgetVisits() {
  const { t } = useTranslator();
  const backend = useBackend();
  const [isForgotten, setIsForgotten] = useState(false);
  const forget = async () => {
    await backend.ask('visits.forget', undefined);
    setIsForgotten(true);
  };
  return (
    <div class="row">
      <Button kind="quiet" isDanger onClick={() => void forget()}>
        {t('threadPanel.forgetVisits')}
      </Button>
      <span role="status" class="small muted">
        {isForgotten && t('threadPanel.visitsForgotten')}
      </span>
    </div>
  );
}

/** One key: the last sign typed counts, an empty field is no key. */
function KeyField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (key: string) => void;
}) {
  return (
    <TextField
      label={label}
      value={value}
      onInput={typed => {
        const key = [...typed.trim()].at(-1)?.toLowerCase() ?? '';
        if (key !== value) onChange(key);
      }}
    />
  );
}
