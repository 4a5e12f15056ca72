// Who gets which posters? Everybody those of the points in use that they may see; the trail says who took how many.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { expectProblem, pathsIn } from '../platform/problem.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, openCampaign, smallWorld, times } from '../platform/small-world.ts';
import { cells } from './kits.ts';
import { codesOn, codesWritten, openPdf, textOf, wordsOn } from './pdf-pages.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

type Who = 'admin' | 'viewer';
async function fileOf(path: string, type: string, who: Who = 'admin'): Promise<Uint8Array> {
  const response = await platform[who].call('GET', path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
  return new Uint8Array(await response.arrayBuffer());
}
const pdfOf = async (path: string, who?: Who) => openPdf(await fileOf(path, 'application/pdf', who));

/** The text of each page. */
async function pagesOf(path: string, who?: Who): Promise<string[]> {
  const pdf = await pdfOf(path, who);
  return Promise.all(times(pdf.numPages, async (i) => textOf(await wordsOn(await pdf.getPage(i + 1)))));
}
const printed = (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`;
const inTrail = async () => (await platform.admin.get('/audit?limit=1')).items[0];

describe('a kit', () => {
  test('of a campaign has each of its points in use once, by agency and label in Vietnamese order, and leads to their surveys', async () => {
    const make = (name: string) => platform.admin.post('/agencies', { name, kind: 'commune' });
    const [last, first] = [await make('Xã Đà Nẵng Hai'), await make('Xã Ái Quốc')];
    const pointAt = async (agency: { id: string }, label: string) =>
      (await platform.admin.post('/points', { agencyId: agency.id, label })).code;
    const tenth = await pointAt(first, 'Quầy 10');
    const second = await pointAt(first, 'Quầy 2');
    const other = await pointAt(last, 'Quầy 1');
    const gone = await pointAt(first, 'Quầy 3');
    await platform.admin.patch(`/points/${gone}`, { status: 'retired' });
    const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [last.id, first.id] });
    const pages = await pagesOf(`/posters.pdf?campaign=${campaign.id}`);
    expect(pages.map((text) => codesWritten(text)[0])).toEqual([second, tenth, other].map(printed));

    const sheet = await (await pdfOf(`/posters.pdf?campaign=${campaign.id}&layout=sheet`)).getPage(1);
    const [found] = await codesOn(sheet, [at(cells.sheet, 2)]);
    const code = found?.text ?? '';
    expect(code).toBe(`${platform.url}/s/${other}`);
    expect((await fetch(code)).status).toBe(200);
    expect(await inTrail()).toMatchObject({
      ...{ who: 'demo-admin', what: 'posters.download', thing: campaign.id },
      after: { layout: 'sheet', posters: 3 },
    });
  });

  test('of an agency has what is under it too, of a campaign at an agency what both have', async () => {
    const { admin } = platform;
    const root = await admin.post('/agencies', { name: 'Tỉnh', kind: 'province' });
    const under = await admin.post('/agencies', { name: 'Xã', kind: 'commune', parentId: root.id });
    const points = [];
    for (const { id } of [root, under]) points.push((await admin.post('/points', { agencyId: id, label: 'Q' })).code);
    const codesOf = async (query: string) =>
      (await pagesOf(`/posters.pdf?${query}`)).map((text) => codesWritten(text)[0]).toSorted();
    expect(await codesOf(`agency=${root.id}`)).toEqual(points.map(printed).toSorted());
    const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [root.id] });
    expect(await codesOf(`campaign=${campaign.id}&agency=${under.id}`)).toEqual([printed(at(points, 1))]);
  });

  test('speaks the languages of its campaign unless told otherwise, and ends with a list if wanted', async () => {
    const { campaign } = await smallWorld(platform, { campaign: { languages: ['vi'] } });
    expect((await pagesOf(`/posters.pdf?campaign=${campaign.id}`)).join(' ')).not.toContain('Scan');
    const [poster = '', list = ''] = await pagesOf(`/posters.pdf?campaign=${campaign.id}&lang=vi,en&list=true`);
    expect(poster).toContain('Scan to rate the service');
    expect(list).toContain('Danh sách dán mã khảo sát');
  });

  test('of a viewer has only what the viewer may see', async () => {
    const { id } = await platform.admin.post('/agencies', { name: 'Xã Khác', kind: 'commune' });
    const own = (await platform.admin.post('/points', { agencyId: viewerAgency.id, label: 'Quầy' })).code;
    await platform.admin.post('/points', { agencyId: id, label: 'Quầy' });
    const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id, id] });
    expect(await pagesOf(`/posters.pdf?campaign=${campaign.id}`)).toHaveLength(2);
    const seen = await pagesOf(`/posters.pdf?campaign=${campaign.id}`, 'viewer');
    expect(seen.map((text) => text.includes(printed(own)))).toEqual([true]);
    const foreign = await platform.viewer.call('GET', `/posters.pdf?agency=${id}`);
    expect(pathsIn((await expectProblem(foreign, 422)).errors)).toEqual(['agency']);
    await expectProblem(
      await platform.viewer.call('POST', '/posters/links', { body: { agencyId: viewerAgency.id } }),
      403,
    );
  });

  test('of nothing is refused with a sentence', async () => {
    const { campaign, points } = await smallWorld(platform);
    const ask = (path: string) => platform.admin.call('GET', path);
    expect(pathsIn((await expectProblem(await ask('/posters.pdf'), 422)).errors)).toEqual(['campaign']);
    await expectProblem(await ask('/posters.pdf?campaign=ca-none'), 404);
    expect(pathsIn((await expectProblem(await ask('/posters.zip?agency=ag-none'), 422)).errors)).toEqual(['agency']);
    expect(
      pathsIn((await expectProblem(await ask(`/posters.pdf?campaign=${campaign.id}&layout=a3`), 422)).errors),
    ).toEqual(['layout']);
    const { code } = at(points, 0);
    expect(await pagesOf(`/points/${code}/poster.pdf?layout=a6`)).toHaveLength(1);
    await platform.admin.patch(`/points/${code}`, { status: 'retired' });
    await expectProblem(await ask(`/posters.pdf?campaign=${campaign.id}`), 404);
    await expectProblem(await ask(`/points/${code}/poster.pdf`), 410);
  });
});

test('a ZIP has one PDF per agency by a name that every unpacker reads, a table of all codes, and a sentence on printing', async () => {
  const { campaign, points, agencies } = await smallWorld(platform, { agencies: 3, services: 2 });
  const files = unzipSync(await fileOf(`/posters.zip?campaign=${campaign.id}&layout=a6`, 'application/zip'));
  const pdfs = Object.keys(files).filter((name) => name.endsWith('.pdf'));
  expect(pdfs).toHaveLength(3);
  for (const { id } of agencies) expect(pdfs.some((name) => name.startsWith('xa-t') && name.includes(id))).toBe(true);
  for (const name of Object.keys(files)) expect(name).toMatch(/^[A-Za-z0-9.-]+$/);
  const codes: string[] = [];
  for (const name of pdfs) {
    const pdf = await openPdf(files[name] ?? new Uint8Array());
    for (let page = 1; page <= pdf.numPages; page += 1)
      codes.push(...codesWritten(textOf(await wordsOn(await pdf.getPage(page)))));
  }
  expect(codes.toSorted()).toEqual(points.map(({ code }) => printed(code)).toSorted());
  const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[name]);
  const [heading, ...rows] = text('danh-sach.csv').trim().split('\n');
  expect(heading).toBe('code,url,agency,service,label,place,file');
  expect(text('danh-sach.csv').startsWith('\uFEFF')).toBe(true);
  expect(rows).toHaveLength(points.length);
  for (const row of rows) expect(pdfs).toContain(row.split(',').at(-1));
  expect(text('doc-truoc.txt')).toContain('100%');
});
