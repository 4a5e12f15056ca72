// How do frozen figures become PDF files? The report that is filed, and one page that works one figure out again.

import { openTypefaces, type Typefaces } from '../../web/poster/typefaces.ts';
import { drawExplanation } from '../../web/report/draw-explanation.ts';
import { drawReport } from '../../web/report/draw-report.ts';
import type { About } from '../../web/report/file-of-pages.ts';
import { reportPeriodName } from '../../web/words/period-words.ts';
import { dayOf } from '../domain/period.ts';
import type { FontReader } from '../runtime/fonts.ts';
import { explanationOf } from './explanation.ts';
import type { ReportFigures } from './report-figures.ts';
import { reportDocument } from './report-text.ts';

/** `report.pdf`. */
export function reportPdf(figures: ReportFigures, fonts: FontReader): Promise<Uint8Array> {
  const document = reportDocument(figures);
  return drawReport(document, aboutOf(figures, document.title), typefacesOf(fonts));
}

/** `explanation.pdf`; undefined where no figure is shown that could be explained. */
export async function explanationPdf(figures: ReportFigures, fonts: FontReader): Promise<Uint8Array | undefined> {
  const explained = explanationOf(figures);
  if (explained === undefined) return undefined;
  return drawExplanation(explained, aboutOf(figures, explained.title), typefacesOf(fonts));
}

const opened = new WeakMap<FontReader, Typefaces>();

/** A writer draws many reports: its fonts are opened once. */
function typefacesOf(fonts: FontReader): Typefaces {
  const known = opened.get(fonts) ?? openTypefaces(fonts);
  opened.set(fonts, known);
  return known;
}

const aboutOf = ({ report, campaign, frozenAt, period }: ReportFigures, title: string): About => ({
  ...{ report, demo: campaign.demo },
  title: `${title} · ${campaign.title} · ${reportPeriodName(period)}`,
  ...{ frozenAt: new Date(frozenAt), day: dayOf(frozenAt) },
});
