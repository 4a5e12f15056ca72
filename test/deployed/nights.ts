// What do the functions do that a clock wakes? Their turns at four moments between which days, a quarter and years pass.
import { reportId } from '../../functions/domain/report.ts';
import { asProgram } from './callers.ts';
import { scheduleEvent } from './events.ts';
import { parsed, type Scene } from './scene.ts';

const jobs = ['score-counter', 'auditor', 'report-writer', 'messenger', 'export-writer'];

/** The schedules of some functions, once, at a time. */
async function turn({ cloud }: Scene, at: string, names = jobs): Promise<void> {
  await cloud.goTo(at);
  for (const name of names) await cloud.invoke(name, scheduleEvent());
}

/** Nights pass: figures are released, reports frozen, mails sent; and years later what has had its time goes. */
export async function nights(scene: Scene): Promise<void> {
  const { cloud, world, files } = scene;
  const { campaign, webhook } = world.outside;
  await turn(scene, '2026-11-20T06:00:00Z');
  await parsed(await asProgram(cloud, 'platform', 'POST', `/webhooks/${webhook}/withdraw`));
  await turn(scene, '2026-11-22T02:00:00Z', ['messenger', 'export-writer']);
  // A report that was broken off: one of its files is there already.
  const period = { name: '2026-Q4', calendar: 'civil', from: '2026-10-01', to: '2026-12-31' } as const;
  files.set(`reports/${reportId({ campaignId: campaign, period, revision: 1 })}/scores.csv`, Buffer.from('half'));
  await turn(scene, '2027-01-20T02:00:00Z', ['auditor', 'report-writer']);
  await turn(scene, '2030-01-20T02:00:00Z', ['auditor']);
}
