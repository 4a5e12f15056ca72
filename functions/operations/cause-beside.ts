// What stands beside the figures of a report on a fall? What the unit says itself, and how many comments of which kind came in its days.
import { isUnder } from '../domain/agency-tree.ts';
import { kindsTold } from '../domain/kinds-told.ts';
import { type Days, dayOf } from '../domain/period.ts';
import { findStatement } from '../store/statements.ts';
import type { CauseView } from './cause-view.ts';
import { sightOf } from './comment-sight.ts';
import type { ReleasedCut } from './released-cut.ts';
import { holds } from './rights.ts';
import type { Call } from './route.ts';

type Beside = Pick<CauseView, 'statement' | 'comments'>;

export async function besideCauses(call: Call, { cut, days }: ReleasedCut): Promise<Beside> {
  const said = await findStatement(call.deps.store, cut.campaign.id, cut.agencyId);
  return {
    // An empty text is one that was taken back.
    statement: said === undefined || said.text === '' ? null : { text: said.text, writtenAt: said.writtenAt },
    comments: holds(call.actor, 'comments.read') ? await commentsOf(call, cut, days) : null,
  };
}

/** Of those that the reader may read, of the unit and those under it; a kind under the campaign's minimum has no number. */
async function commentsOf(call: Call, { campaign, agencyId }: ReleasedCut['cut'], days: Days) {
  const [{ tree }, today] = [await call.deps.registry(), dayOf(call.deps.now())];
  const { all, levelOn } = await sightOf(call, campaign.id);
  const its = all.filter(
    (one) => isUnder(tree, one.agencyId, agencyId, today) && levelOn(call.actor, 'comments.read', one) !== undefined,
  );
  return { minimum: campaign.minimumToShow, kinds: kindsTold(its, days, campaign.minimumToShow) };
}
