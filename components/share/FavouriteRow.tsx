import type { Favourite } from '../../utils/domain/share/favourites.ts';
import type { Messenger } from '../../utils/domain/share/messenger.ts';
import { messengerOf } from '../../utils/domain/share/messengers.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { messengerName } from '../../utils/platform/messenger-name.ts';
import { Button } from '../controls/Button.tsx';

/** The people the reader often shares with: one click opens their conversation, message ready. */
export function FavouriteRow({
  favourites,
  onShare,
}: {
  favourites: readonly Favourite[];
  onShare: (messenger: Messenger, favourite: Favourite) => void;
}) {
  const translator = useTranslator();
  if (favourites.length === 0) return null;
  return (
    <div class="row favourites" role="group" aria-label={translator.t('favourite.share')}>
      {favourites.map(favourite => {
        const messenger = messengerOf(favourite.messenger);
        return (
          messenger && (
            <Button key={favourite.id} onClick={() => onShare(messenger, favourite)}>
              {`${favourite.name} · ${messengerName(messenger, translator)}`}
            </Button>
          )
        );
      })}
    </div>
  );
}
