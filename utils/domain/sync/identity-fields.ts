import { parseIdentities, type Identities } from '../preferences/identities.ts';
import type { Fields } from './replica.ts';

const PREFIX = 'identities/';
const ONE = `${PREFIX}one/`;
const SITE = `${PREFIX}site/`;
const ORDER = `${PREFIX}order`;

export const isIdentityPath = (path: string): boolean => path.startsWith(PREFIX);

/** Each identity, each site's choice, and the order: the first is offered where no other was chosen. */
export function fieldsOfIdentities({ list, bySite }: Identities): Fields {
  const fields: Fields = {};
  for (const { id, ...identity } of list) fields[ONE + id] = identity;
  for (const [site, id] of Object.entries(bySite)) fields[SITE + site] = id;
  if (list.length > 1) fields[ORDER] = list.map(({ id }) => id);
  return fields;
}

/** The identities with these fields changed; `null` takes one away. */
export function identitiesFromFields(before: Identities, changes: Fields): Identities {
  const fields: Fields = { ...fieldsOfIdentities(before), ...changes };
  const present = Object.entries(fields).filter(([, value]) => value !== null);
  const list = present
    .filter(([path]) => path.startsWith(ONE))
    .map(([path, value]) => Object.assign({}, value, { id: path.slice(ONE.length) }));
  const order = Array.isArray(fields[ORDER]) ? (fields[ORDER] as unknown[]) : [];
  const placeOf = ({ id }: { id: string }) => {
    const place = order.indexOf(id);
    return place === -1 ? order.length : place;
  };
  const sites = present.filter(([path]) => path.startsWith(SITE));
  return parseIdentities({
    list: list.toSorted((one, other) => placeOf(one) - placeOf(other)),
    bySite: Object.fromEntries(sites.map(([path, id]) => [path.slice(SITE.length), id])),
  });
}
