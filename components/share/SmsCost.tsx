import { countSms, simplifyForSms } from '../../utils/domain/share/sms-segments.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import type { Translator } from '../../utils/platform/i18n.ts';
import { Button } from '../controls/Button.tsx';

/** More would be a list of the whole alphabet (a message in Arabic). */
const MOST_SHOWN = 12;

/** What the message costs as SMS, which characters make it dearer, and a way to write it without them. */
export function SmsCost({
  text,
  isSimple,
  onSimplify,
}: {
  text: string;
  /** The reader asked for simple punctuation. */
  isSimple: boolean;
  onSimplify: (isSimple: boolean) => void;
}) {
  const translator = useTranslator();
  const { t, plural } = translator;
  const { segments, left, encoding, costly } = countSms(text);
  const simpler = countSms(simplifyForSms(text));
  const seen = [...new Set(costly.map(({ character }) => character))];
  const names = seen.slice(0, MOST_SHOWN).map(character => nameOf(character, translator));
  const why = encoding === 'UCS-2' ? 'sms.notGsm' : 'sms.countsTwice';
  return (
    <section class="sms-cost small" aria-label={t('sms.title')}>
      <p>
        <strong>{plural('shareCount.sms', segments)}</strong>{' '}
        <span class="muted">{plural('shareCount.smsLeft', left)}</span>
      </p>
      {names.length > 0 && (
        <p>
          {t(why)}{' '}
          {names.map(name => (
            <kbd key={name} class="sms-character">
              {name}
            </kbd>
          ))}
          {seen.length > MOST_SHOWN && '…'}
        </p>
      )}
      {isSimple ? (
        <Button kind="quiet" onClick={() => onSimplify(false)}>
          {t('sms.restore')}
        </Button>
      ) : (
        simpler.segments < segments && (
          <Button kind="quiet" onClick={() => onSimplify(true)}>
            {t('sms.simplify', { cost: plural('shareCount.sms', simpler.segments) })}
          </Button>
        )
      )}
    </section>
  );
}

function nameOf(character: string, { t }: Translator): string {
  if (character === '\u00a0') return t('sms.noBreakSpace');
  if (character === '\u202f') return t('sms.narrowSpace');
  // A joiner or a mark alone would be drawn as nothing, or on top of its neighbour.
  if (/^[\p{C}\p{Z}\p{M}]$/u.test(character))
    return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return character;
}
