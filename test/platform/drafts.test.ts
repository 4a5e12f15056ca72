// Can a questionnaire be written in peace, looked at, and published once it is right, and does a draft never reach a citizen?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectProblem, pathsIn } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, openDays, smallWorld } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const levels = { options: [1, 2, 3].map((value) => ({ value, label: { vi: `Mức ${value}` } })) };
const rating = (id: string, more: object = {}) => ({
  ...{ id, kind: 'rating', scale: 'levels', text: { vi: `Câu ${id}` } },
  ...more,
});
const share = (positive: number[]) => ({
  ...{ id: 'share', version: 1, title: { vi: 'Tỷ lệ' }, rollUp: 'mean-of-questions' },
  question: { formula: 'positive-share', positive },
});
let made = 0;
/** Each test its own id; `method` and `questions` may be wrong. */
function written({ questions = [rating('A1')], positive = [3] }: { questions?: object[]; positive?: number[] } = {}) {
  made += 1;
  return {
    ...{ id: `phieu-thu-${made}`, title: { vi: `Phiếu thử ${made}` }, source: 'test', scales: { levels } },
    sections: [{ id: 'A', title: { vi: 'Phần A' }, questions }],
    methods: [share(positive)],
  };
}
const unfinished = () => written({ positive: [7], questions: [rating('A1', { showIf: { question: 'A9', in: [1] } })] });

const post = (body: object) => platform.admin.call('POST', '/questionnaires', { body });
const get = (path: string) => platform.admin.call('GET', `/questionnaires${path}`);
const save = (body: object) => platform.admin.post('/questionnaires', { ...body, draft: true });
const preview = async (id: string, query = '') => {
  const response = await get(`/${id}/preview${query}`);
  return { response, html: await response.text() };
};

describe('a draft', () => {
  test('is kept with what is still wrong with it, and read back', async () => {
    const sent = unfinished();
    const saved = await save(sent);
    expect(saved).toMatchObject({ id: sent.id, version: 1, draft: true });
    expect(pathsIn(saved.faults)).toEqual(['methods.0.question.positive', 'sections.0.questions.0.showIf.question']);
    expect(await platform.admin.get(`/questionnaires/${sent.id}?draft=true`)).toEqual(saved);
  });

  test('is replaced by the next of its id, and listed apart from what is published', async () => {
    const sent = written();
    await save(sent);
    await save({ ...sent, title: { vi: 'Tên mới' } });
    const { items } = await platform.admin.get('/questionnaires?draft=true');
    expect(items.filter(({ id }: { id: string }) => id === sent.id)).toEqual([
      { id: sent.id, version: 1, title: { vi: 'Tên mới' }, source: 'test', questions: 1 },
    ]);
    const published = (await platform.admin.get('/questionnaires?limit=1000')).items;
    expect(published.map(({ id }: { id: string }) => id)).not.toContain(sent.id);
  });

  test('must have the shape of a questionnaire', async () => {
    const { errors } = await expectProblem(await post({ ...written(), sections: 'later', draft: true }), 422);
    expect(pathsIn(errors)).toEqual(['sections']);
  });

  test('may hold any number and name that JSON can, but not more than an item', async () => {
    const sent = written();
    const odd = { ...sent, methods: [{ ...share([3]), weights: { '': 1e308, A: -1e-308 } }] };
    expect((await save(odd)).methods[0].weights).toEqual({ '': 1e308, A: -1e-308 });
    await expectProblem(await post({ ...sent, source: 'ạ'.repeat(110_000), draft: true }), 422);
    await expectProblem(await post({ ...sent, source: 'ạ'.repeat(110_000) }), 422);
  });

  test('serves no campaign and answers to no version', async () => {
    const { id } = await save(written());
    const world = await smallWorld(platform);
    const covers = { agencyIds: [at(world.agencies, 0).id] };
    for (const questionnaire of [{ id }, { id, version: 1 }]) {
      const body = { title: 'Thử', questionnaire, covers, languages: ['vi'], ...openDays };
      expect((await platform.admin.call('POST', '/campaigns', { body })).status).toBe(422);
    }
    for (const path of [`/${id}`, `/${id}?version=1`, `/${id}/preview`]) await expectProblem(await get(path), 404);
    await expectProblem(await get(`/${id}?draft=true&version=1`), 422);
  });

  test('is nobody else’s to read', async () => {
    const { id } = await save(written());
    for (const path of ['?draft=true', `/${id}?draft=true`, `/${id}/preview?draft=true`])
      await expectProblem(await platform.viewer.call('GET', `/questionnaires${path}`), 403);
  });
});

describe('publishing', () => {
  test('needs no draft to be without faults, but the definition itself', async () => {
    const sent = unfinished();
    await save(sent);
    await expectProblem(await post(sent), 422);
    expect((await get(`/${sent.id}?draft=true`)).status).toBe(200);
  });

  test('makes the version the draft said, and the draft is gone', async () => {
    const sent = written();
    await platform.admin.post('/questionnaires', sent);
    expect(await save(sent)).toMatchObject({ version: 2, faults: [] });
    const published = await platform.admin.post('/questionnaires', sent);
    expect(published).toMatchObject({ id: sent.id, version: 2 });
    expect(published).not.toHaveProperty('draft');
    await expectProblem(await get(`/${sent.id}?draft=true`), 404);
    expect(await platform.admin.get(`/questionnaires/${sent.id}`)).toEqual(published);
  });

  test('is in the trail, as each draft is', async () => {
    const sent = written();
    await save(sent);
    await platform.admin.post('/questionnaires', sent);
    const { items } = await platform.admin.get('/audit');
    const of = items.filter(({ thing }: { thing: string }) => thing.startsWith(sent.id));
    expect(of.map(({ what }: { what: string }) => what).toSorted()).toEqual([
      'questionnaire.draft',
      'questionnaire.publish',
    ]);
  });
});

describe('a preview', () => {
  test('shows a published questionnaire, one version of it, or its draft', async () => {
    const sent = written();
    await platform.admin.post('/questionnaires', { ...sent, source: 'test' });
    await platform.admin.post('/questionnaires', { ...sent, sections: sectionsAsking('Câu hai') });
    await save({ ...sent, sections: sectionsAsking('Câu nháp') });
    expect((await preview(sent.id)).html).toContain('Câu hai');
    expect((await preview(sent.id, '?version=1')).html).toContain('Câu A1');
    expect((await preview(sent.id, '?draft=true')).html).toContain('Câu nháp');
  });
  const sectionsAsking = (vi: string) => [
    { id: 'A', title: { vi: 'Phần A' }, questions: [rating('A1', { text: { vi } })] },
  ];

  test('cannot be sent, whatever the browser makes of it', async () => {
    const { response, html } = await preview('sipas-dv-16-quay');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'none'/);
    expect(html).toContain('Bản xem trước, không gửi được phiếu');
    expect(html).toContain('<button type="submit" disabled>');
    expect(html).not.toMatch(/action=|method=/);
  });

  test('speaks the language and is at the kind of agency that are asked for', async () => {
    const { html } = await preview('byt-noi-tru', '?lang=en&kind=hospital');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('does not affect your or your family’s care');
    await expectProblem(await get('/byt-noi-tru/preview?kind=palace'), 422);
  });

  test.each([
    ['of nothing', [rating('A1', { showIf: { question: '</style>', in: [1] } })]],
    [
      'in a circle',
      [
        rating('A1', { showIf: { question: 'A2', in: [1] } }),
        rating('A2', { showIf: { question: 'A1', in: [1] } }),
        rating('A3', { showIf: { question: 'A1', in: [1] } }),
      ],
    ],
    ['of its own double', [rating('A1', { showIf: { question: 'A1', in: [1] } }), rating('A1')]],
    ['of no scale', [{ ...rating('A1'), scale: 'none' }]],
  ])('of a draft that asks "only if" %s shows every question', async (_, questions) => {
    const { id } = await save(written({ questions }));
    const { response, html } = await preview(id, '?draft=true');
    expect(response.status).toBe(200);
    // And who helped, which every page asks.
    expect(html.match(/<fieldset/g)?.length).toBe(questions.length + 1);
    expect(html).not.toContain('@supports selector');
    expect(html.split('</style>')).toHaveLength(2);
  });
});
