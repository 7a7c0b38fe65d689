import { afterEach, beforeEach, vi } from 'vitest';

/** The roots of our own elements are closed for pages; a test file that calls this keeps each one as it is made. */
export function keepRoots(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  beforeEach(() => {
    roots.length = 0;
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return roots;
}
