import type { ShareChoices } from '../../utils/domain/share/compose-share.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Switch } from '../controls/Switch.tsx';

/** Whether the link leads to the passage that is quoted; nothing to choose without a quotation. */
export function PassageSwitch({
  choices: { quotation, pointsToPassage },
  onChoose,
}: {
  choices: ShareChoices;
  onChoose: (change: Partial<ShareChoices>) => void;
}) {
  const { t } = useTranslator();
  if (quotation.trim() === '') return null;
  return (
    <div class="passage">
      <blockquote class="passage-text small" dir="auto">
        {quotation}
      </blockquote>
      <Switch isOn={pointsToPassage} onChange={isOn => onChoose({ pointsToPassage: isOn })}>
        {t('share.passage')}
      </Switch>
    </div>
  );
}
