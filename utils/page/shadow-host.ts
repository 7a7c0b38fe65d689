/** Builds an element of our own interface. Never from HTML text: pages may forbid that with Trusted Types. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  return Object.assign(doc.createElement(tag), properties);
}

/**
 * One neutral element with a closed shadow root: the page sees neither its content nor its frame.
 * `!important` rules of `:host` win over every style of the page, so nothing has to be defended.
 */
export function createHost(
  doc: Document,
  css: string,
  ...content: Node[]
): { host: HTMLElement; root: ShadowRoot } {
  const host = make(doc, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(make(doc, 'style', { textContent: css }), ...content);
  return { host, root };
}
