import { useEffect, useState } from 'preact/hooks';
import { useBackend } from './backend.ts';

const SECOND = 1000;

/** Whole seconds left until a moment (epoch milliseconds), counted down once a second; 0 when it has passed. */
export function useCountdown(until: number): number {
  const { now } = useBackend();
  const left = () => Math.max(0, Math.ceil((until - now()) / SECOND));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    const timer = setInterval(() => {
      setSeconds(left());
      if (left() === 0) clearInterval(timer);
    }, SECOND);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}
