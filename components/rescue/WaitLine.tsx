import { useState } from 'preact/hooks';
import { useCountdown } from '../../utils/hooks/use-countdown.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Counts down to the moment a comment can be sent again. Said aloud at the start and at the end, not at every second. */
export function WaitLine({ until }: { until: number }) {
  const { t, plural } = useTranslator();
  const seconds = useCountdown(until);
  const [atFirst] = useState(seconds);
  const over = t('rescue.waitOver');
  return (
    <p class="small">
      <span aria-hidden="true">{seconds > 0 ? plural('rescueCount.wait', seconds) : over}</span>
      <span role="status" class="visually-hidden">
        {seconds > 0 ? plural('rescueCount.wait', atFirst) : over}
      </span>
    </p>
  );
}
