import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnreachedReason } from '../../utils/domain/detection/explain-unreached.ts';
import type { NoFormReason, PageReport } from '../../utils/domain/detection/page-report.ts';
import {
  isPageOff,
  modeAt,
  siteOf,
  turnedOn,
  type SitePreferences,
} from '../../utils/domain/preferences/site-mode.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import type { CurrentPage, ReadyPage } from '../../utils/hooks/use-current-page.ts';
import { usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';
import type { TargetTab } from '../../utils/platform/target-tab.ts';
import { Button } from '../controls/Button.tsx';
import { Facts } from '../controls/Facts.tsx';
import { AccessLine } from './AccessLine.tsx';
import { PageDetails } from './PageDetails.tsx';

const noFormWords = {
  'no-field': 'here.noField',
  'other-fields': 'here.otherFields',
  'comments-closed': 'here.commentsClosed',
  'must-log-in': 'here.mustLogIn',
  'hidden-field': 'here.hiddenField',
  'site-off': 'here.siteOff',
  'in-frame': 'here.inFrame',
  'not-written': 'here.notWritten',
  pdf: 'here.pdf',
} as const satisfies Record<NoFormReason, MessageKey>;

const unreachedWords = {
  'browser-page': 'here.browserPage',
  'local-file': 'here.localFile',
  store: 'here.store',
  pdf: 'here.pdf',
  'no-access': 'here.noAccess',
  'not-yet': 'here.reload',
} as const satisfies Record<UnreachedReason, MessageKey>;

/** What Causerie found on this page, or plainly why it offers nothing. */
export function PageLine({ page, onLook }: { page: CurrentPage; onLook: () => void }) {
  const { t } = useTranslator();
  switch (page.name) {
    case 'looking':
      return <p class="page-line muted">{t('here.looking')}</p>;
    case 'no-tab':
      return <p class="page-line muted">{t('here.noPage')}</p>;
    case 'restricted':
      return <p class="page-line muted">{t(unreachedWords[page.why])}</p>;
    case 'unreached':
      return <Unreached {...page} onLook={onLook} />;
    case 'ready':
      return (
        <>
          {page.report.forms.length > 0 ? (
            <FormsLine page={page} />
          ) : (
            <NoFormLine page={page} onLook={onLook} />
          )}
          <AccessLine
            url={page.report.article.location}
            atFirst={page.atFirst?.isGranted ?? null}
            onLook={onLook}
          />
        </>
      );
  }
}

/** A page takes this long to be there again after it was reloaded; then it is looked at once more. */
const RELOAD_MS = 1500;

function Unreached({
  tab: { id, url },
  why,
  onLook,
}: {
  tab: TargetTab;
  why: UnreachedReason;
  onLook: () => void;
}) {
  const { t } = useTranslator();
  const backend = useBackend();
  const coming = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(coming.current), []);
  if (why === 'no-access' && url !== null) return <AccessLine url={url} onLook={onLook} />;
  const reload = async () => {
    await backend.reloadTab(id);
    coming.current = setTimeout(onLook, RELOAD_MS);
  };
  return (
    <div class="page-line">
      <p class="muted">
        {t(unreachedWords[why])} {why === 'pdf' && t('here.articleStill')}
      </p>
      {why === 'not-yet' && (
        <Button kind="quiet" onClick={() => void reload()}>
          {t('here.reloadAction')}
        </Button>
      )}
    </div>
  );
}

function NoFormLine({ page, onLook }: { page: ReadyPage; onLook: () => void }) {
  const { report } = page;
  const { t } = useTranslator();
  const { preferences, change } = usePreferences();
  const reason = report.noForm ?? 'no-field';
  const words = reason === 'site-off' ? offWords(preferences, report) : noFormWords[reason];
  const switchOn = async () => {
    if (await change(turnedOn(preferences, report.article.location))) onLook();
  };
  return (
    <div class="page-line">
      <Explained page={page} words="here.why">
        <p class="muted">
          {t(words)} {reason !== 'site-off' && t('here.articleStill')}
        </p>
      </Explained>
      {reason === 'site-off' && (
        <Button kind="quiet" onClick={() => void switchOn()}>
          {t('here.siteOn')}
        </Button>
      )}
    </div>
  );
}

/** What the reader turned off: this page, this site, or all of them. */
function offWords(preferences: SitePreferences, { article: { location } }: PageReport) {
  if (isPageOff(preferences, location)) return 'here.pageOff';
  return Object.hasOwn(preferences.sites, siteOf(location)) ? 'here.siteOff' : 'here.allOff';
}

function FormsLine({ page }: { page: ReadyPage }) {
  const { report } = page;
  const { t, plural } = useTranslator();
  const { preferences } = usePreferences();
  const { forms, thread } = report;
  const system = forms[0]?.systemName || t('system.generic');
  const parts = [
    system,
    ...(forms.length > 1 ? [plural('hereCount.forms', forms.length)] : []),
    thread !== null && thread.count > 0
      ? plural('hereCount.comments', thread.count)
      : t('here.noComments'),
    ...(modeAt(preferences, report.article.location) === 'quiet' ? [t('siteMode.quiet')] : []),
  ];
  return (
    <div class="page-line">
      <Explained page={page} words="here.details">
        <p>
          <span class="page-dot" aria-hidden="true" />
          <Facts parts={parts} />
        </p>
      </Explained>
    </div>
  );
}

/** A line with the button that tells why. */
function Explained({
  page,
  words,
  children,
}: {
  page: ReadyPage;
  /** What stands on the button: why there is nothing, or what was found. */
  words: 'here.why' | 'here.details';
  children: ComponentChildren;
}) {
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div class="row page-facts">
        {children}
        <button
          type="button"
          class="button button-quiet push"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'here.detailsHide' : words)}
        </button>
      </div>
      {isOpen && <PageDetails page={page} />}
    </>
  );
}
