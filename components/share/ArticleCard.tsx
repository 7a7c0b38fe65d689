import type { ArticleFacts } from '../../utils/domain/article/article.ts';
import { readingMinutes } from '../../utils/domain/article/count-words.ts';
import { hostOf } from '../../utils/domain/links/host-of.ts';
import type { ShareChoices, ShareSubject } from '../../utils/domain/share/compose-share.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { RemovedParts } from '../links/RemovedParts.tsx';
import { Facts } from '../controls/Facts.tsx';
import { Switch } from '../controls/Switch.tsx';
import { Button } from '../controls/Button.tsx';

/** The article as it will be recognised, and the link that leaves; no picture is fetched for it. */
export function ArticleCard({
  facts,
  subject,
  choices,
  onChoose,
}: {
  facts: ArticleFacts;
  subject: ShareSubject;
  choices: ShareChoices;
  onChoose: (change: Partial<ShareChoices>) => void;
}) {
  const { t, date } = useTranslator();
  const { share, url, warnings } = subject;
  const site = facts.siteName?.value ?? URL.parse(url)?.hostname.replace(/^www\./u, '') ?? '';
  const about = [
    site,
    facts.author && t('share.by', { author: facts.author.value }),
    facts.publishedAt && date(facts.publishedAt.value),
    facts.wordCount &&
      t('share.readingTime', { minutes: `${readingMinutes(facts.wordCount.value)}` }),
    facts.isPaid?.value && t('share.paid'),
  ];
  return (
    <article class="article-card card" aria-label={t('share.card')}>
      <span class="article-letter" aria-hidden="true">
        {Array.from(site)[0]?.toLocaleUpperCase() ?? '·'}
      </span>
      <div class="article-words">
        <h2 dir="auto">{facts.title?.value ?? url}</h2>
        <p class="small muted">
          <Facts parts={about.filter((fact): fact is string => Boolean(fact))} />
        </p>
        <p class="article-link small" dir="ltr">
          {shortUrl(url)}
        </p>
        <LinkState choices={choices} share={share} onChoose={onChoose} />
        {share.gift !== null && (
          <Switch
            isOn={choices.keepsGift}
            onChange={keepsGift => onChoose({ keepsGift, edited: null })}
          >
            {t('shareNotice.keepGift')}
          </Switch>
        )}
        {warnings
          .filter(warning => warning !== 'no-image')
          .map(warning => (
            <p key={warning} class="article-warning small">
              {t(`cardWarning.${warning}`)}
            </p>
          ))}
      </div>
    </article>
  );
}

/** What was taken out of the link, with a way back. */
function LinkState({
  choices,
  share,
  onChoose,
}: {
  choices: ShareChoices;
  share: ShareSubject['share'];
  onChoose: (change: Partial<ShareChoices>) => void;
}) {
  const { t } = useTranslator();
  if (choices.link === 'as-is')
    return (
      <p class="row small">
        <span class="muted">{t('share.linkRestored')}</span>
        <Button
          kind="quiet"
          onClick={() => onChoose({ link: 'clean', keptParts: [], edited: null })}
        >
          {t('share.linkClean')}
        </Button>
      </p>
    );
  if (share.removed.length === 0 && choices.keptParts.length === 0) return null;
  const restore = (id: string) => onChoose({ keptParts: [...choices.keptParts, id], edited: null });
  return (
    <div class="row small">
      <RemovedParts
        removed={share.removed.map(part => ({
          part,
          host: hostOf(share.url),
          onRestore: () => restore(part.id),
        }))}
      />
      {choices.keptParts.length > 0 ? (
        <Button kind="quiet" onClick={() => onChoose({ keptParts: [], edited: null })}>
          {t('share.linkClean')}
        </Button>
      ) : (
        <Button kind="quiet" onClick={() => onChoose({ link: 'as-is', edited: null })}>
          {t('share.linkRestore')}
        </Button>
      )}
    </div>
  );
}

function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '');
}
