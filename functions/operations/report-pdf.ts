// How do frozen figures become PDF files? The report that is filed, and one page that works one figure out again.
import { drawReport } from '../../web/report/draw-report.ts';
import type { About } from '../../web/report/file-of-pages.ts';
import { openTypefaces } from '../../web/poster/typefaces.ts';
import { reportPeriodName } from '../../web/words/period-words.ts';
import { dayOf } from '../domain/period.ts';
import type { FontReader } from '../runtime/fonts.ts';
import type { ReportFigures } from './report-figures.ts';
import { reportDocument } from './report-text.ts';

/** `report.pdf`. */
export function reportPdf(figures: ReportFigures, fonts: FontReader): Promise<Uint8Array> {
  const document = reportDocument(figures);
  return drawReport(document, aboutOf(figures, document.title), openTypefaces(fonts));
}

const aboutOf = ({ report, campaign, frozenAt, period }: ReportFigures, title: string): About => ({
  ...{ report, demo: campaign.demo },
  title: `${title} · ${campaign.title} · ${reportPeriodName(period)}`,
  ...{ frozenAt: new Date(frozenAt), day: dayOf(frozenAt) },
});
