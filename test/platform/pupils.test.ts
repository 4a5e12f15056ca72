// How does the platform treat minors, and is it marked who was helped? No comment and no questions about themselves unless somebody decides so.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectProblem, pathsIn } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, importCsv, importRows, scored, smallWorld, storedRows } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const pupils = (campaign: object = {}) => smallWorld(platform, { questionnaire: 'giao-duc-hoc-sinh', campaign });
const page = async (code: string) => (await fetch(`${platform.url}/s/${code}`)).text();
const send = (code: string, fields: Record<string, string>) =>
  fetch(`${platform.url}/s/${code}`, {
    method: 'POST',
    body: new URLSearchParams({ submissionId: crypto.randomUUID(), ...fields }),
    redirect: 'manual',
  });

describe('a campaign among pupils', () => {
  test('takes no comment and asks nothing about them by default, and says em', async () => {
    const { campaign, points } = await pupils();
    expect(campaign).toMatchObject({ comments: false, respondentQuestions: false });
    const html = await page(at(points, 0).code);
    expect(html).toContain('Em trả lời theo suy nghĩ của mình.');
    expect(html).not.toContain('name="comment"');
    expect(html).not.toMatch(/Ông\/Bà/);
    // Where else to turn is said all the same.
    expect(html).toContain('không phải nơi tiếp nhận đơn khiếu nại, tố cáo');
  });

  test('a comment that comes all the same is dropped from a form, and refused in JSON and in a file', async () => {
    const { campaign, points } = await pupils();
    const { code } = at(points, 0);
    const sent = await send(code, { A1: '5', comment: 'Em ở lớp 9A' });
    expect(sent.status).toBe(303);
    const thanks = await fetch(new URL(sent.headers.get('location') ?? '', platform.url));
    const text = await thanks.text();
    expect(text).toContain('Cảm ơn em.');
    expect(text).toContain('Mã phiếu');
    const { errors } = await expectProblem(await answer(platform, code, { A1: 5 }, { comment: 'x' }), 422);
    expect(errors).toEqual([{ path: 'comment', message: 'this campaign takes no comments' }]);
    expect((await answer(platform, code, { A1: 5 }, { comment: '  ' })).status).toBe(201);
    const row = `submissionId,pointCode,answeredAt,comment,A1\n${crypto.randomUUID()},${code},2026-10-10,x,5\n`;
    const refused = await expectProblem(await importCsv(platform, campaign.id, row), 422);
    expect(pathsIn(refused.errors)).toEqual(['row 2.comment']);
    expect((await storedRows(platform, campaign.id)).length).toBe(2);
  });

  test('may take comments where somebody decides so', async () => {
    const { points } = await pupils({ comments: true });
    const html = await page(at(points, 0).code);
    expect(html).toContain('Em có góp ý gì thêm? (không bắt buộc)');
    expect((await answer(platform, at(points, 0).code, { A1: 5 }, { comment: 'Hay' })).status).toBe(201);
  });

  test('says em also when it is over', async () => {
    const { points } = await pupils({ opensOn: '2024-01-01', closesOn: '2024-02-01' });
    const closed = await fetch(`${platform.url}/s/${at(points, 0).code}`);
    expect(closed.status).toBe(410);
    expect(await closed.text()).toContain('Em vẫn có thể gửi phản ánh');
  });

  test('of the first version of the form is as it was: nothing is taken from campaigns that pinned it', async () => {
    const { campaign } = await smallWorld(platform);
    const { covers } = await platform.admin.get(`/campaigns/${campaign.id}`);
    const questionnaire = { id: 'giao-duc-hoc-sinh', version: 1 };
    const days = { opensOn: '2025-01-01', closesOn: '2025-02-01' };
    const pinned = await platform.admin.post('/campaigns', { title: 'Bản 1', questionnaire, covers, ...days });
    expect(pinned).toMatchObject({ comments: true, respondentQuestions: true });
  });
});

describe('without questions about the respondent', () => {
  test('they are not shown, not taken, not counted as left blank and not exported', async () => {
    const { campaign, points } = await smallWorld(platform, {
      questionnaire: 'giao-duc',
      campaign: { respondentQuestions: false },
    });
    const { code } = at(points, 0);
    expect(await page(code)).not.toContain('name="P1"');
    expect((await send(code, { P1: '2', A1: '5' })).status).toBe(303);
    const { errors } = await expectProblem(await answer(platform, code, { P1: 2 }), 422);
    expect(pathsIn(errors)).toEqual(['answers.P1']);
    const score = await scored(platform, campaign.id, 1);
    expect(score.questions.map(({ id }: { id: string }) => id)).not.toContain('P1');
    expect(score.blanks).toBe(19);
    const csv = await (await platform.admin.call('GET', `/campaigns/${campaign.id}/responses.csv`)).text();
    expect(csv.split('\n', 1)[0]).not.toContain('P1');
  });

  test('it stays so once the campaign was opened: answers already given would change their meaning', async () => {
    const { campaign } = await smallWorld(platform, { questionnaire: 'giao-duc' });
    const patch = (body: object) => platform.admin.call('PATCH', `/campaigns/${campaign.id}`, { body });
    await expectProblem(await patch({ respondentQuestions: false }), 409);
    expect((await patch({ comments: false })).status).toBe(200);
  });
});

describe('answered with help', () => {
  const helpIn = (rows: string[]) => rows.map((row) => row.trim().split(',').at(-1)).toSorted();

  test('is a mark of its own on the response, and the last column of the export', async () => {
    const { campaign, points } = await smallWorld(platform);
    const { code } = at(points, 0);
    expect(await page(code)).toContain('Có người khác đọc hoặc bấm giúp Ông/Bà không?');
    await send(code, { A1: '5', help: 'family' });
    await send(code, { A1: '5', help: 'robot' });
    expect((await answer(platform, code, { A1: 5 }, { help: 'none' })).status).toBe(201);
    expect((await answer(platform, code, { A1: 5 })).status).toBe(201);
    await expectProblem(await answer(platform, code, { A1: 5 }, { help: 'robot' }), 422);
    await expectProblem(await answer(platform, code, { A1: 5 }, { help: null }), 422);
    expect(helpIn(await storedRows(platform, campaign.id))).toEqual(['', '', 'family', 'none']);
    // By which hand is no channel: nothing is told apart by it.
    const score = await scored(platform, campaign.id, 4);
    expect(score.responses).toBe(4);
  });

  test('is part of what was sent: the same again counts once, another mark under the id is a conflict', async () => {
    const { points } = await smallWorld(platform);
    const { code } = at(points, 0);
    const submissionId = crypto.randomUUID();
    const statuses = [];
    for (const help of ['staff', 'staff', 'none'])
      statuses.push((await answer(platform, code, { A1: 5 }, { submissionId, help })).status);
    expect(statuses).toEqual([201, 200, 409]);
  });

  test('comes back by import as it left by export', async () => {
    const { campaign, points } = await smallWorld(platform);
    const row = { submissionId: crypto.randomUUID(), pointCode: at(points, 0).code, answeredAt: '2026-10-10', A1: 5 };
    expect(await importRows(platform, campaign.id, [{ ...row, help: 'staff' }])).toMatchObject({ accepted: 1 });
    expect(await importRows(platform, campaign.id, [{ ...row, help: 'staff' }])).toMatchObject({ alreadyThere: 1 });
    expect(helpIn(await storedRows(platform, campaign.id))).toEqual(['staff']);
    const wrong = await importCsv(platform, campaign.id, `submissionId,help\n${crypto.randomUUID()},nobody\n`);
    expect(pathsIn((await expectProblem(wrong, 422)).errors)).toContain('row 2.help');
  });

  test('in a hospital or school the helper is one of theirs', async () => {
    const agency = await platform.admin.post('/agencies', { name: 'Bệnh viện Thử', kind: 'hospital' });
    const point = await platform.admin.post('/points', { agencyId: agency.id, label: 'Khoa' });
    const campaign = await platform.admin.post('/campaigns', {
      ...{ title: 'Thử', questionnaire: { id: 'byt-noi-tru' }, covers: { agencyIds: [agency.id] } },
      ...{ opensOn: '2024-01-01', closesOn: '2036-12-31' },
    });
    await platform.admin.post(`/campaigns/${campaign.id}/open`);
    const html = await page(point.code);
    expect(html).toContain('Nhân viên bệnh viện');
    expect(html).not.toContain('tại Trung tâm');
  });
});
