import { h, render, type ComponentChildren } from 'preact';
import type { Backend } from '../../utils/hooks/backend.ts';
import { chooseLanguage } from '../../utils/platform/i18n.ts';
import { AppFrame } from './AppFrame.tsx';

/**
 * Draws a page of ours, once its preferences and the words of its language are there. Most readers
 * follow their browser's language: it is loaded while the preferences are read.
 * @param view - names the page in reports of errors
 */
export async function startApp(
  view: string,
  backend: Backend,
  children: ComponentChildren | (() => Promise<ComponentChildren>),
): Promise<void> {
  const root = document.querySelector('#root');
  if (root === null) throw new Error(`${view}/index.html has lost its #root`);
  const browserLanguages = navigator.languages;
  const likely = chooseLanguage('auto', browserLanguages);
  const [preferences, guessed] = await Promise.all([
    backend.readPreferences(),
    backend.loadTranslator(likely),
  ]);
  const wanted = chooseLanguage(preferences.language, browserLanguages);
  const translator = wanted === likely ? guessed : await backend.loadTranslator(wanted);
  const props = { view, backend, preferences, translator, browserLanguages };
  const shown = typeof children === 'function' ? await children() : children;
  render(h(AppFrame, { ...props, children: shown }), root);
}
