import { useEffect } from 'preact/hooks';
import { NEWS } from '../../utils/domain/preferences/news-since.ts';
import { useIsShown } from '../../utils/hooks/first-view.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Mark } from '../app/Mark.tsx';
import { ShortcutsSection } from '../options/ShortcutsSection.tsx';
import '../options/options.css';
import { HelpSections } from './HelpSections.tsx';
import { SampleSteps } from './SampleSteps.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import './welcome.css';

/** First steps on a live sample, what Causerie may see, and help. @param section - where to begin: `help`, `news`, or empty */
export function WelcomeApp({ section }: { section: string }) {
  const { t } = useTranslator();
  const isShown = useIsShown();
  useEffect(() => {
    const place =
      section === '' || !isShown ? null : document.querySelector(`#${CSS.escape(section)}`);
    if (!(place instanceof HTMLElement)) return;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }, [section, isShown]);
  return (
    <main class="options welcome">
      <header class="options-header">
        <h1 class="row">
          <Mark />
          {t('welcome.title')}
        </h1>
        <p>{t('welcome.lead')}</p>
      </header>
      <SampleSteps />
      <section class="option-section" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{t('welcome.privacy')}</h2>
        <p>{t('welcome.sees')}</p>
        <p>{t('welcome.stays')}</p>
        <SiteAccess />
      </section>
      <h2 id="help" class="welcome-help" tabIndex={-1}>
        {t('welcome.help')}
      </h2>
      <ShortcutsSection />
      <section class="option-section" id="news" aria-labelledby="news-title" tabIndex={-1}>
        <h2 id="news-title">{t('news.title')}</h2>
        {NEWS.toReversed().map(version => (
          <p key={version}>{t(`newsOf.${version}`)}</p>
        ))}
      </section>
      <HelpSections />
    </main>
  );
}
