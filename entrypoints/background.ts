import { defineBackground } from 'wxt/utils/define-background';
import { registerLifecycle } from '../utils/background/lifecycle.ts';
import { ownPageHandlers } from '../utils/background/own-page-handlers.ts';
import { pageHandlers } from '../utils/background/page-handlers.ts';
import { createStores } from '../utils/background/stores.ts';
import { serve } from '../utils/protocol/serve.ts';

export default defineBackground(() => {
  const stores = createStores();
  registerLifecycle(stores);
  serve(pageHandlers(stores), ownPageHandlers(stores));
});
