import type { Message } from '../../utils/domain/share/message.ts';
import type { QrContent } from '../../utils/domain/share/qr-frames.ts';
import { useWait } from '../../utils/hooks/first-view.ts';
import { useLoaded } from '../../utils/hooks/use-loaded.ts';

/** The encoder is loaded with the first code that is wanted: the popup opens without it. */
export function LazyQrPanel(props: { message: Message; start: QrContent }) {
  const part = useLoaded(loadQrPanel);
  useWait(part === null);
  return part && <part.QrPanel {...props} />;
}

const loadQrPanel = () => import('./QrPanel.tsx');
