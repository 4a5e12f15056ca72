// How does a kit reach somebody without an account, such as a print shop? By a link that says what it opens, for whom it was made, and until when.
import * as z from 'zod/mini';
import { layouts } from '../../web/poster/kit.ts';
import { grant } from '../domain/actor.ts';
import { fileOf, note } from './poster-file.ts';
import { kitFor, posterForm, type WantedKit, wantedKitSchema } from './poster-kit.ts';
import { rightsOf } from './rights.ts';
import { noQuery, type Route, route } from './route.ts';

const mostDays = 30;
const dayLong = 24 * 60 * 60 * 1000;

const wantedLink = z.strictObject({
  campaignId: z.optional(z.string()),
  /** One, or several with commas between. */
  agencyId: z.optional(z.string().check(z.maxLength(3000))),
  layout: z._default(z.enum(layouts), 'a4'),
  lang: posterForm.lang,
  list: z._default(z.boolean(), false),
  days: z._default(z.int().check(z.minimum(1), z.maximum(mostDays)), 7),
});

/** What a link says: whoever holds it gets what its maker could see with these grants, until then. */
export const kitStatement = z.object({
  v: z.literal(1),
  by: z.object({ id: z.string(), grants: z.array(grant) }),
  wanted: wantedKitSchema,
  until: z.iso.datetime(),
});
export type KitStatement = z.infer<typeof kitStatement>;

export const kitLink = z.object({ url: z.string(), expiresAt: z.string(), posters: z.int() });

export const posterLinkRoute: Route = route({
  method: 'POST',
  path: '/posters/links',
  summary: `A link to a kit of posters (PDF) that needs no account and expires after so many days (7 unless said, at most ${mostDays}); making and using it are noted in the audit trail`,
  // Whoever may change points may hand out their codes; a viewer hands out nothing.
  right: 'registry.write',
  query: noQuery,
  body: wantedLink,
  gives: { status: 201, schema: kitLink },
  run: async ({ body: { campaignId: campaign, agencyId: agency, layout, lang, list, days } }, call) => {
    const wanted: WantedKit = { campaign, agency, layout, lang, list };
    const grants = call.actor.grants.filter(({ role }) => rightsOf[role].includes('registry.write'));
    const by = { id: call.actor.id, grants };
    // A link that could open nothing is not made.
    const kit = await kitFor({ ...call, actor: by }, wanted);
    await fileOf(call, kit, 'pdf');
    const posters = kit.posters.length;
    const until = new Date(call.deps.now().getTime() + days * dayLong).toISOString();
    const statement: KitStatement = { v: 1, by, wanted, until };
    const token = await call.deps.kitLinks.sign(statement);
    await note(call, 'posters.link', campaign ?? agency ?? '', { layout, posters, until });
    const body = { url: `${call.publicUrl}/staff/kits/${token}`, expiresAt: until, posters };
    return { status: 201, body };
  },
});
