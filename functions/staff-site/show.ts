// With which headers and in which frame does a staff page go out? Only our own files load, nothing of others, nothing kept by caches.
import { type Frame, framePage } from '../../web/staff/frame.tsx';
import type { Place } from '../../web/words/staff/frame-words.ts';
import type { Right } from '../operations/rights.ts';
import type { StaffDependencies } from './dependencies.ts';
import type { Desk } from './desk.ts';
import { setStaffHeaders, staffPolicy } from './policy.ts';
import type { StaffContext } from './staff-environment.ts';

type PageStatus = 200 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 500 | 503;
type Content = Parameters<typeof framePage>[1];

/** The right that shows a place on the rail; the operations behind it ask again. */
const rightFor: Record<Exclude<Place, 'home'>, Right> = {
  results: 'scores.read',
  reports: 'reports.read',
  comments: 'comments.read',
  alerts: 'alerts.read',
  plans: 'plans.read',
  campaigns: 'registry.read',
  agencies: 'registry.read',
  services: 'registry.read',
  points: 'registry.read',
  questionnaires: 'registry.read',
  paper: 'responses.import',
  people: 'staff.write',
  trail: 'audit.read',
};

export type Show = (c: StaffContext, content: Content, status?: PageStatus) => Response | Promise<Response>;

export const showWith =
  (deps: StaffDependencies): Show =>
  (c, content, status = 200) => {
    setStaffHeaders(c, staffPolicy);
    return c.html(framePage(frameOf(deps, c), content), status);
  };

function frameOf({ assets, demo }: StaffDependencies, c: StaffContext): Frame {
  // What is refused before the language was chosen is said in Vietnamese.
  const lang = c.get('lang') ?? 'vi';
  const desk = c.get('desk');
  return {
    lang,
    otherLanguage: inLanguage(c.req.url, lang === 'vi' ? 'en' : 'vi'),
    person: c.get('person')?.name,
    places: placesFor(desk),
    demo,
    assets,
  };
}

/** The places that somebody may go to; none before they are signed in. */
export const placesFor = (desk: Desk | undefined): Place[] =>
  desk === undefined ? [] : ['home', ...shownPlaces.filter((place) => desk.may(rightFor[place]))];

const shownPlaces = Object.keys(rightFor).filter((key): key is keyof typeof rightFor => key in rightFor);

/** The address asked for, with the language; a page that answers a form is asked for anew, as no address leads to it. */
function inLanguage(address: string, lang: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', lang);
  return `${url.pathname}${url.search}`;
}
