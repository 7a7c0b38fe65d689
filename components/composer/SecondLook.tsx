import type { RefObject } from 'preact';
import type { SofterWording } from '../../utils/domain/moderation/second-look.ts';
import type { SecondLookState } from '../../utils/hooks/use-second-look.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';
import { LateNotice } from './LateNotice.tsx';

const MOST_WORDS = 4;
const LONGEST_WORDS = 60;

/** How the draft reads to others: the exact words, why, another wording where there is one. Never a bar. */
export function SecondLook({
  state,
  foot,
}: {
  state: SecondLookState;
  /** Where a line leads here as long as this is out of sight. */
  foot: RefObject<HTMLElement | null>;
}) {
  const { t, list } = useTranslator();
  const { look, about, soften, rest, isOpinion } = state;
  if (look === null) return null;
  const words = look.words
    .slice(0, MOST_WORDS)
    .map(({ from, to }) =>
      t('secondLook.quoted', { words: about.slice(from, to).slice(0, LONGEST_WORDS) }),
    );
  return (
    <LateNotice title={t(`secondLook.${look.kind}`)} brief={t('secondLook.brief')} foot={foot}>
      <strong>{t(`secondLook.${look.kind}`)}</strong>
      {words.length > 0 && (
        <p>
          <bdi>{list([...new Set(words)])}</bdi>
        </p>
      )}
      <p class="small">{t(`secondLookWhy.${look.kind}`)}</p>
      {isOpinion && <p class="small muted">{t('secondLook.byBrowser')}</p>}
      {look.softer.length > 0 && (
        <ul class="softer-wordings">
          {look.softer.slice(0, MOST_WORDS).map(wording => (
            <li key={wording.from}>
              <Softer wording={wording} about={about} onSoften={() => soften(wording)} />
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button kind="quiet" onClick={rest}>
          {t('secondLook.isQuotation')}
        </Button>
        <Button kind="quiet" onClick={rest}>
          {t('secondLook.leave')}
        </Button>
      </div>
    </LateNotice>
  );
}

function Softer({
  wording,
  about,
  onSoften,
}: {
  wording: SofterWording;
  about: string;
  onSoften: () => void;
}) {
  const { t } = useTranslator();
  const hard = about.slice(wording.from, wording.to);
  return (
    <Button kind="quiet" onClick={onSoften}>
      {wording.with === ''
        ? t('secondLook.without', { words: hard })
        : t('secondLook.instead', { words: hard, softer: wording.with })}
    </Button>
  );
}
