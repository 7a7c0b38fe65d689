/** The sign of Causerie; its name stands beside it or is the page's. */
export function Mark() {
  return <img class="mark" src="/icon.svg" alt="" width="22" height="22" />;
}
