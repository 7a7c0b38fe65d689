import type { RefObject } from 'preact';
import type { PostingFacts } from '../../utils/domain/detection/posting-facts.ts';
import type { Forecast } from '../../utils/domain/drafts/forecast.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useForecast } from '../../utils/hooks/use-forecast.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { ComposerPlace } from '../../utils/protocol/messages.ts';
import { Button } from '../controls/Button.tsx';
import { LateNotice } from '../composer/LateNotice.tsx';
import { WaitLine } from './WaitLine.tsx';
import './rescue.css';

/** Why the comment will probably be held or refused, before it is sent. It holds nothing back. */
export function ForecastList({
  place,
  text,
  facts,
  onSplit,
  foot,
}: {
  place: ComposerPlace;
  text: string;
  facts: PostingFacts | null;
  /** Given where the text can be cut to the length the site takes. */
  onSplit: (() => void) | null;
  /** Where a line leads here as long as this is out of sight. */
  foot: RefObject<HTMLElement | null>;
}) {
  const { t } = useTranslator();
  const found = useForecast(place, text, facts);
  const [first] = found;
  if (first === undefined) return null;
  return (
    <LateNotice title={t('posting.beforeSending')} foot={foot}>
      <ul class="forecasts">
        {found.map(one => (
          <li key={one.kind} class="stack-tight">
            <ForecastLine forecast={one} place={place} onSplit={onSplit} />
          </li>
        ))}
      </ul>
    </LateNotice>
  );
}

function ForecastLine({
  forecast: { kind, until },
  place,
  onSplit,
}: {
  forecast: Forecast;
  place: ComposerPlace;
  onSplit: (() => void) | null;
}) {
  const { t } = useTranslator();
  return (
    <>
      <p>{t(`forecast.${kind}`)}</p>
      {until !== undefined && <WaitLine until={until} />}
      {kind === 'trap-filled' && <EmptyTrap place={place} />}
      {kind === 'too-long' && onSplit && <Button onClick={onSplit}>{t('rescue.split')}</Button>}
    </>
  );
}

function EmptyTrap({ place: { tabId, parent } }: { place: ComposerPlace }) {
  const { t } = useTranslator();
  const backend = useBackend();
  const empty = () =>
    backend.askPage(tabId, 'trap.empty', { parentId: parent?.id ?? '' }).catch(() => {
      // The page is gone, and its trap with it.
    });
  return <Button onClick={() => void empty()}>{t('posting.emptyTrap')}</Button>;
}
