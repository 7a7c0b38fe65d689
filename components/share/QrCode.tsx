import { encode } from 'uqr';
import { useMemo } from 'preact/hooks';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Modules of white around the code: scanners want four. */
const QUIET_ZONE = 4;

/** A code drawn here, on this machine; always dark on light, whatever the theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { t } = useTranslator();
  const code = useMemo(() => drawCode(text), [text]);
  if (code === null) return <p class="small muted">{t('share.qrLong')}</p>;
  return (
    <svg class="qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

function drawCode(text: string): { size: number; path: string } | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
    const path = data
      .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
    return { size, path };
  } catch {
    // Longer than the largest code: the message is offered to copy instead.
    return null;
  }
}
