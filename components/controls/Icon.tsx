/** Icons drawn for Causerie on a 24-unit grid, stroked by `.icon`; decoration only, names stand beside them. */
const paths = {
  bold: 'M7.500 5h5a3.500 3.500 0 0 1 0 7h-5zM7.500 12h6a3.500 3.500 0 0 1 0 7h-6zM7.500 5v14',
  check: 'M5 12.5l4.5 4.5L19 7',
  close: 'M6 6l12 12M18 6L6 18',
  code: 'M8.500 7.500L4 12l4.500 4.500M15.500 7.500L20 12l-4.500 4.500M13.300 5.500l-2.600 13',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  detach: 'M13 5h6v6M19 5l-8 8M10 6H5v13h13v-5',
  down: 'M6 9.5l6 6 6-6',
  insert: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14',
  italic: 'M10.500 5H17M7 19h6.500M14 5l-4 14',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  share: 'M14 5l6 6-6 6v-4C9 13 6.500 14.500 4.500 18c0-5.500 3-9 9.500-9z',
  list: 'M9.500 6.500H20M9.500 12H20M9.500 17.500H20M5 6.500v.01M5 12v.01M5 17.500v.01',
  panel: 'M4 5h16v14H4zM14.500 5v14M17 9h.500M17 12h.500',
  quote:
    'M10 7H5.500v5.500H10zM10 12c0 2.700-1.300 4.300-3.700 5M18.500 7H14v5.500h4.500zM18.500 12c0 2.700-1.300 4.300-3.700 5',
  strike:
    'M4.500 12h15M16.500 8.200C16 6.300 14.400 5.300 12 5.300c-2.700 0-4.500 1.300-4.500 3.300 0 1.600 1.100 2.600 2.900 3.400M7.300 15.500c.5 2.100 2.200 3.200 4.800 3.200 2.800 0 4.700-1.400 4.700-3.500 0-1.300-.7-2.300-1.900-3.200',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7M10.300 10.500v5.500M13.700 10.500v5.500',
  up: 'M6 14.500l6-6 6 6',
} as const;

export type IconName = keyof typeof paths;

/** Those that show a way, or where lines begin: turned around where one reads from the right. */
const turning: ReadonlySet<IconName> = new Set(['detach', 'list', 'panel', 'share']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={turning.has(name) ? 'icon icon-turns' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
