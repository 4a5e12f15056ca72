// How is a scorecard filed? As a CSV in the order of layout 3: head, the table of points, the shares of three levels, foot.
import { stringify } from 'csv-stringify/sync';
import { writeDay } from '../../web/words/language.ts';
import { periodText, scorecardWords } from '../../web/words/scorecard-words.ts';
import type { Cell } from '../domain/scorecard-table.ts';
import type { viewOf } from './scorecard-view.ts';

// Spreadsheets read UTF-8 only where a mark says so.
const byteOrderMark = '\uFEFF';
type View = ReturnType<typeof viewOf>;

/** A text that a spreadsheet would run as a formula is made inert; a mark that is not there is an empty cell, not 0. */
export const scorecardCsv = (view: View): string =>
  byteOrderMark + stringify([...headOf(view), ...view.table.points, ...footOf(view)], { escape_formulas: true });

function headOf({ agencyName, period, from, to, ballots }: View): Cell[][] {
  const people = ballots === null ? null : ballots.dissatisfied + ballots.satisfied + ballots.verySatisfied;
  const days = from === undefined || to === undefined ? '' : scorecardWords.days(writeDay(from), writeDay(to));
  return [
    [scorecardWords.title],
    [scorecardWords.agency, agencyName],
    [scorecardWords.time, periodText(period), days],
    [scorecardWords.ballots, people],
  ];
}

function footOf({ table, survey }: View): Cell[][] {
  const satisfaction = table.satisfaction === null ? [] : [[scorecardWords.satisfaction], ...table.satisfaction];
  const fed = survey === null ? [] : [[scorecardWords.fed(survey.campaignId, survey.rule.source)]];
  return [...satisfaction, ...fed, [scorecardWords.foot]];
}
