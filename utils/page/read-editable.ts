/** Elements that stand on lines of their own, whatever the page's style says. */
const BLOCKS =
  'address,article,blockquote,dd,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,li,ol,p,pre,section,table,tr,ul';

/** What editors show and nobody wrote: placeholders, gutters, cursors, buttons beside the text. */
const NOT_TEXT =
  '[data-slate-placeholder],[class*=placeholder i],[aria-hidden=true],script,style,button,.ql-clipboard,.ProseMirror-trailingBreak';

/** Characters editors put where nothing is, so that the caret has a place. */
const FILLERS = /[\u200b\u2060\ufeff]/g;

/** More than anybody writes: reading stops there. */
const MAX_NODES = 20_000;

type Line = { text: string; isOpen: boolean };

/**
 * What a person wrote in an editable element, one line for each block. Not `innerText`, which asks for
 * layout, doubles the lines between paragraphs, and counts placeholders.
 */
export function readEditable(root: Element): string {
  const lines: Line[] = [];
  let left = MAX_NODES;
  const line = (): Line => {
    const last = lines.at(-1);
    if (last?.isOpen) return last;
    const fresh = { text: '', isOpen: true };
    lines.push(fresh);
    return fresh;
  };
  const close = () => {
    const last = lines.at(-1);
    if (last !== undefined) last.isOpen = false;
  };
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node !== null && left-- > 0; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) line().text += node.nodeValue ?? '';
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as Element;
      if (element.matches(NOT_TEXT)) continue;
      if (element.localName === 'br') {
        // At the end of a block it only holds the line open.
        line();
        if (element.nextSibling !== null) close();
      } else if (element.matches(BLOCKS)) {
        close();
        const before = lines.length;
        visit(element);
        if (lines.length === before) line();
        close();
      } else visit(element);
    }
  };
  visit(root);
  const texts = lines.map(({ text }) => text.replaceAll(FILLERS, '').replace(/\n$/, ''));
  return texts.join('\n').replace(/\n+$/, '');
}
