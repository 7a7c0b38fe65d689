import type { Draft } from '../../utils/domain/drafts/draft.ts';
import { useBackend } from '../../utils/hooks/backend.ts';
import type { SendInsert } from '../../utils/hooks/insert-text.ts';
import { useLoaded } from '../../utils/hooks/use-loaded.ts';

/** No page stands beside the library: the text is written here and inserted there. */
const NO_PAGE: SendInsert = async () => ({ ok: false, code: 'no-page' });

/** The composer on one draft of the library, loaded when the reader goes on writing. */
export function DraftComposer({ draft }: { draft: Draft }) {
  const part = useLoaded(loadComposer);
  const { isPrivate } = useBackend();
  const { article, system, parent } = draft;
  return (
    part && (
      <part.Composer
        place={{ tabId: -1, article, system, parent, isPrivate }}
        form={null}
        send={NO_PAGE}
        onGoBack={null}
      />
    )
  );
}

const loadComposer = () => import('../composer/Composer.tsx');
