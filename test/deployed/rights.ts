// Does a role grant what its function asks, all of it and nothing else? IAM's rule in the few forms that our policies have.
import type { Call } from './calls.ts';

/** A statement of a role, its resources by our names for them. */
export type Right = {
  effect: 'Allow' | 'Deny';
  actions: string[];
  resources: string[];
  /** Only where the partition is one of these. */
  partitions?: string[];
  /** Only where the partition begins so. */
  prefix?: string;
};

const isAbout = ({ partitions, prefix }: Right, { key }: Call): boolean => {
  if (partitions !== undefined) return key !== undefined && partitions.includes(key);
  return prefix === undefined || key?.startsWith(prefix) === true;
};

const covers = (right: Right, call: Call): boolean =>
  right.actions.includes(call.action) && right.resources.includes(call.resource) && isAbout(right, call);

/** Allowed somewhere and denied nowhere. */
const isAllowed = (rights: Right[], call: Call): boolean =>
  rights.some((right) => right.effect === 'Allow' && covers(right, call)) &&
  !rights.some((right) => right.effect === 'Deny' && covers(right, call));

/** Partitions that are one thing spread over sixteen are one here: `ticket#07` is `ticket#*`. */
const family = (partition: string): string => partition.replace(/#\d\d$/, '#*');

const sentenceOf = ({ action, resource, key }: Call): string =>
  `${action} on ${resource}${key === undefined ? '' : `, partition ${family(key)}`}`;

/** An index is only ever queried: the other actions of a statement that names it mean its table. */
const isMeaningful = ({ action, resource }: Call): boolean =>
  action === 'dynamodb:Query' || !/^(registry|responses|tallies)\//.test(resource);

/** Each thing that a right allows, once. */
function allowedBy({ effect, actions, resources, partitions }: Right): Call[] {
  if (effect === 'Deny') return [];
  const keys = partitions === undefined ? [undefined] : [...new Set(partitions.map(family))];
  return actions
    .flatMap((action) => resources.flatMap((resource) => keys.map((key) => ({ action, resource, key }))))
    .map(({ key, ...rest }) => (key === undefined ? rest : { ...rest, key }))
    .filter(isMeaningful);
}

const isSuch = (call: Call, allowed: Call): boolean =>
  call.action === allowed.action &&
  call.resource === allowed.resource &&
  (allowed.key === undefined || family(call.key ?? '') === allowed.key);

/** What a function's calls and its role's rights differ in, a sentence each, both ways. */
export function differences(name: string, calls: Call[], rights: Right[]): string[] {
  const refused = calls
    .filter((call) => !isAllowed(rights, call))
    .map((call) => `${name} calls ${sentenceOf(call)}: its role does not allow it`);
  const idle = rights
    .flatMap(allowedBy)
    .filter((allowed) => !calls.some((call) => isSuch(call, allowed)))
    .map((allowed) => `${name} is allowed ${sentenceOf(allowed)}: it never calls it`);
  return [...new Set([...refused, ...idle])].toSorted();
}
