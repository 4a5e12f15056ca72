// What do SIPAS, PAR INDEX, PAPI, Quyết định 766 and PCI say? Dated figures with their sources, and where their series break.
import * as z from 'zod/mini';
import { breakWords } from '../../web/words/reference-words.ts';
import { outsideIndex, type Reference, reference, referenceFaults, referencePeriod } from '../domain/reference.ts';
import { breaksOf } from '../domain/reference-breaks.ts';
import { allReferences, referenceWrite } from '../store/references.ts';
import { listQuery, pageOf } from './lists.ts';
import { createThing, newId } from './new-thing.ts';
import { createOneOrMany, oneOrMany } from './one-or-many.ts';
import { invalid } from './parse-sent.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

const text = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(500));
const place = z.int().check(z.minimum(1), z.maximum(1000));
// No figure of these indices is larger or finer; what a store's numbers cannot hold stays out.
const figure = z.number().check(z.minimum(0), z.maximum(1000), z.multipleOf(0.000001));
const newReference = z.strictObject({
  index: outsideIndex,
  subject: text,
  period: referencePeriod,
  value: figure,
  unit: z.enum(['percent', 'points']),
  of: z.optional(figure),
  rank: z.optional(z.strictObject({ position: place, of: place })),
  source: text,
  publishedOn: z.optional(z.iso.date()),
  verified: z._default(z.boolean(), false),
  note: z.optional(text),
});
type NewReference = z.infer<typeof newReference>;

const sentence = z.object({ vi: z.string(), en: z.string() });
const referenceList = z.object({
  items: z.array(reference),
  /** Years that no line may cross. */
  breaks: z.array(
    z.object({
      indexes: z.array(outsideIndex),
      from: z.string(),
      of: z.enum(['all', 'provinces']),
      reason: z.enum(['method-changed', 'provinces-merged']),
      source: z.string(),
      words: sentence,
    }),
  ),
  nextCursor: z.optional(z.string()),
});

export const referenceRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/references',
    summary: 'Figures of outside indices with their sources, and the years at which their series break',
    right: 'registry.read',
    query: z.extend(listQuery, {
      index: z.optional(outsideIndex),
      subject: z.optional(z.string().check(z.trim(), z.normalize('NFC'))),
    }),
    body: noBody,
    gives: { status: 200, schema: referenceList },
    run: async ({ query: { index, subject, ...page } }, { deps }) => {
      const found = (await allReferences(deps.store)).filter(
        (one) => (index === undefined || one.index === index) && (subject === undefined || one.subject === subject),
      );
      const breaks = breaksOf(index, subject).map((one) => ({ ...one, words: breakWords[one.reason](one.from) }));
      return { status: 200, body: { ...pageOf(found, orderOf, page), breaks } };
    },
  }),
  route({
    method: 'POST',
    path: '/references',
    summary: 'A new figure of an outside index, or an array of them',
    right: 'catalogue.write',
    query: noQuery,
    body: oneOrMany(newReference),
    gives: { status: 201, schema: z.union([reference, z.object({ items: z.array(reference) })]) },
    run: ({ body }, call) =>
      createOneOrMany(body, refuseFaults, (sent, at) => {
        refuseFaults(sent);
        const make = (bytes: Parameters<typeof newId>[1]) => {
          const thing: Reference = { ...sent, id: newId('rf', bytes) };
          return { thing, write: referenceWrite(thing) };
        };
        return createThing(call, { what: 'reference', sent, make }, at);
      }),
  }),
];

const orderOf = ({ index, subject, period, id }: Reference): string => `${index}#${subject}#${period}#${id}`;

function refuseFaults(sent: NewReference): void {
  const faults = referenceFaults(sent);
  if (faults.length > 0) throw invalid(faults);
}
