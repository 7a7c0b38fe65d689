/** An address that came from a page: followed only when it is one of the web. */
export function PageLink({ url, children }: { url: string; children: string }) {
  if (!/^https?:\/\//u.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
