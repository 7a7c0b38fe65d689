/**
 * What a browser does by itself when it loads a stored page, and jsdom does not: `<template
 * shadowrootmode>` becomes a shadow root, `<iframe srcdoc>` gets its document. Frames that a page fills by
 * script (`about:blank`) are stored with `srcdoc` too.
 */
export function fillInnerDocuments(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode=open]',
  )) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow !== undefined) fillInnerDocuments(shadow);
  }
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const inner = frame.contentDocument;
    if (inner === null) continue;
    inner.body.innerHTML = frame.getAttribute('srcdoc') ?? '';
    fillInnerDocuments(inner);
  }
}
