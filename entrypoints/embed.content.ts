import { defineContentScript } from 'wxt/utils/define-content-script';
import { startEmbed } from '../utils/page/start-embed.ts';
import { embedMatches } from '../utils/systems/frame-address.ts';
import { frames } from '../utils/systems/index.ts';

export default defineContentScript({
  // From the systems' data, when this is built.
  matches: embedMatches(frames),
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: startEmbed,
});
