import { dialOf, isAllHidden, withoutSite } from '../../utils/domain/thread/thread-settings.ts';
import { useThreadSettings, type ThreadHabitsHold } from '../../utils/hooks/use-thread-settings.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { IconButton } from '../controls/Button.tsx';
import { dialWords } from '../thread/dial-words.ts';
import { MuteFields } from '../thread/MuteList.tsx';
import { HabitFields } from '../thread/ThreadHabits.tsx';
import '../thread/thread.css';
import { Section, Setting } from './Setting.tsx';

/** How threads are read on every site, what is not to be read, and the sites that are read otherwise. */
export function ThreadSection() {
  const { t } = useTranslator();
  const hold = useThreadSettings();
  const words = [
    t('threadPanel.marksNew'),
    t('threadPanel.nextKey'),
    t('threadPanel.barWhen'),
    t('threadPanel.dialEverywhere'),
    t('threadPanel.firstView'),
    t('thread.order'),
    t('threadPanel.hideEverywhere'),
    t('noticeAct.settings'),
  ];
  return (
    <Section id="thread" title={t('optionSection.thread')}>
      {/* There from the first moment, for the links that lead here. */}
      <Setting words={words}>{hold && <HabitFields desk={hold} />}</Setting>
      {hold && <Mutes hold={hold} />}
      {hold && <OtherSites hold={hold} />}
    </Section>
  );
}

function Mutes({ hold }: { hold: ThreadHabitsHold }) {
  const { t } = useTranslator();
  return (
    <Setting words={[t('threadPanel.mutes'), ...hold.settings.mutes.map(({ value }) => value)]}>
      <h3>{t('threadPanel.mutes')}</h3>
      <MuteFields desk={hold} site="" />
    </Setting>
  );
}

function OtherSites({ hold: { settings, change } }: { hold: ThreadHabitsHold }) {
  const { t } = useTranslator();
  const { dialBySite, hideAllExceptions } = settings;
  const sites = [...new Set([...Object.keys(dialBySite), ...hideAllExceptions])].toSorted();
  if (sites.length === 0) return null;
  const say = (site: string) =>
    [
      Object.hasOwn(dialBySite, site) &&
        `${t('thread.dial')} – ${t(dialWords[dialOf(settings, site)])}`,
      hideAllExceptions.includes(site) &&
        t(isAllHidden(settings, site) ? 'thread.hidden' : 'thread.showAll'),
    ].filter(Boolean);
  return (
    <Setting words={[t('options.threadSites'), ...sites]}>
      <h3>{t('options.threadSites')}</h3>
      <ul class="option-list">
        {sites.map(site => (
          <li key={site} class="row">
            <span dir="ltr">{site}</span>
            <span class="push small muted">{say(site).join(' · ')}</span>
            <IconButton
              icon="close"
              label={t('options.siteForget', { host: site })}
              onClick={() => void change(before => withoutSite(before, site))}
            />
          </li>
        ))}
      </ul>
    </Setting>
  );
}
