import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startThread } from '../utils/page/thread/start-thread.ts';

/** Brought by the background to pages whose comments are read, and to any page whose thread the reader asks for. */
export default defineUnlistedScript(startThread);
