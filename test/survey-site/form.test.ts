// What does a citizen get who uses the site with a browser and nothing else?
import { describe, expect, test } from 'vitest';
import { at, codes, counterSurvey, form, ids, strictSurvey, world } from './world.ts';

const path = `/s/${codes.open}`;
const submissionIdIn = (page: string) => /name="submissionId" value="([^"]+)"/.exec(page)?.[1];

describe('reading', () => {
  test('an open survey is one page that a browser may keep for "back" and that sets no cookie', async () => {
    const answer = await world().site.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(submissionIdIn(await answer.text())).toBe(ids.fresh);
  });

  test.each([
    ['unknown', codes.unknown, 404, 'Không tìm thấy khảo sát này'],
    ['mistyped', 'K7F29', 404, 'Không tìm thấy khảo sát này'],
    ['closed', codes.closed, 410, 'đã kết thúc ngày <b>14/09/2026</b>'],
    ['not yet open', codes.notOpen, 403, 'bắt đầu từ ngày <b>01/12/2026</b>'],
    ['retired', codes.retired, 410, 'Mã QR này không còn được sử dụng'],
  ])('a survey that is %s says so and what to do', async (_, code, status, sentence) => {
    for (const init of [{}, form({ submissionId: ids.first })]) {
      const answer = await world().site.request(`/s/${code}`, init);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(sentence);
    }
  });

  test('a closed survey leads to its results where these are public', async () => {
    const read = async (query: string) => (await world().site.request(`/s/${codes.closed}${query}`)).text();
    expect(await read('')).toContain('<a href="/ket-qua/ca-q3" lang="vi">Xem kết quả</a>');
    expect(await read('?lang=en')).toContain('<a href="/ket-qua/ca-q3?lang=en" lang="en">See results</a>');
  });

  test('a mistyped code costs no look-up', async () => {
    const { site, visits } = world();
    await site.request('/s/K7F29');
    expect(visits).toEqual([]);
  });

  test('the code may be in small letters with hyphens', async () => {
    const typed = `${codes.open.slice(0, 3)}-${codes.open.slice(3)}`.toLowerCase();
    expect((await world().site.request(`/s/${typed}`)).status).toBe(200);
  });

  test('only our own script can run in the page, none in the others; its style is allowed by digest alone', async () => {
    const { site } = world();
    const policyOf = async (from: string) => (await site.request(from)).headers.get('content-security-policy');
    const policy = await policyOf(path);
    expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[^']+'/);
    expect(policy).toContain("script-src 'self'; connect-src 'self'; worker-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(await policyOf('/s')).not.toContain('script-src');
    expect(policy).toContain("form-action 'self'");
  });

  test('every kind of answer says nosniff and no-referrer', async () => {
    const { site } = world();
    for (const one of [path, '/nowhere', '/s', `/s/${codes.closed}`]) {
      const { headers } = await site.request(one);
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
        'nosniff',
        'no-referrer',
      ]);
    }
  });
});

describe('sending', () => {
  test('leads to thanks by 303 and is stored once, under the point and the day of our clock', async () => {
    const { site, responses, visits } = world();
    const answer = await site.request(path, form({ submissionId: ids.first.toUpperCase(), A1: '4', Q3: '0' }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${path}/thanks\\?receipt=[2-9B-Z]{10}$`));
    expect(visits).toEqual(['2026-11-21']);
    expect([...responses.values()]).toEqual([
      {
        submissionId: ids.first,
        campaignId: 'cmp-2026-q4',
        pointCode: codes.open,
        agencyId: 'agc-1',
        serviceId: undefined,
        channel: 'qr',
        answeredAt: at.toISOString(),
        receivedAt: at.toISOString(),
        answers: { Q3: 0, A1: 4 },
        comment: undefined,
        status: 'clean',
        flags: [],
      },
    ]);
  });

  test('the same again leads to the same thanks, which say that it counts once', async () => {
    const { site, responses } = world();
    const fields = form({ submissionId: ids.first, A1: '4' });
    const [first, second] = [await site.request(path, fields), await site.request(path, fields)];
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).toBe(`${first.headers.get('location')}&used=1`);
    const thanks = await (await site.request(second.headers.get('location') ?? '')).text();
    expect(thanks).toContain('chỉ được tính một lần');
    expect(responses.size).toBe(1);
  });

  test('other answers under a used id come back as typed, with a fresh id, offered as another response', async () => {
    const { site, responses } = world();
    await site.request(path, form({ submissionId: ids.first, A1: '4' }));
    const answer = await site.request(path, form({ submissionId: ids.first, A1: '2', comment: 'Khác' }));
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(submissionIdIn(page)).toBe(ids.fresh);
    expect(page).toMatch(/name="A1" value="2" checked/);
    expect(page).toContain('>Khác</textarea>');
    expect(page).toContain('gửi thành một phiếu mới');
    expect((await site.request(path, form({ submissionId: ids.fresh, A1: '2', comment: 'Khác' }))).status).toBe(303);
    expect(responses.size).toBe(2);
  });

  test('a required question left out brings the page back: summary first, link to the question, everything kept', async () => {
    const { site, responses } = world(strictSurvey);
    const answer = await site.request(path, form({ submissionId: ids.first, B1: '5', Q2: '3', comment: '<b>Lê</b>' }));
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('<title>Lỗi: ');
    expect(page).toContain('còn 1 chỗ cần xem lại');
    expect(page).toContain('<a href="#A1">Câu 4: xin chọn một mức</a>');
    expect(page).toContain('<input id="A1" type="radio" name="A1"');
    expect(page).toMatch(/aria-describedby="A1-e".*id="A1-e"/s);
    expect(page).toMatch(/name="B1" value="5" checked/);
    expect(page).toMatch(/name="Q2" value="3" checked/);
    expect(page).toContain('&lt;b&gt;Lê&lt;/b&gt;');
    expect(submissionIdIn(page)).toBe(ids.first);
    expect(responses.size).toBe(0);
  });

  test('a form without a usable id gets one and asks to be sent again', async () => {
    const { site, responses } = world();
    for (const fields of [{ A1: '4' }, { A1: '4', submissionId: 'x' }]) {
      const answer = await site.request(path, form(fields));
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(submissionIdIn(page)).toBe(ids.fresh);
      expect(page).toMatch(/name="A1" value="4" checked/);
    }
    expect(responses.size).toBe(0);
  });

  test('unknown fields and an answer to what was not asked are dropped', async () => {
    const { site, responses } = world();
    await site.request(path, form({ submissionId: ids.first, Q2: '1', D1: '5', utm: 'x', service: 's9' }));
    expect(responses.get(ids.first)?.answers).toEqual({ Q2: 1 });
  });

  test('a form encoded as multipart is read the same', async () => {
    const { site, responses } = world();
    const body = new FormData();
    body.append('submissionId', ids.first);
    body.append('A1', '5');
    expect((await site.request(path, { method: 'POST', body })).status).toBe(303);
    expect(responses.get(ids.first)?.answers).toEqual({ A1: 5 });
  });

  test('a comment is kept in NFC with its telephone number masked, and its thanks name the day of the answer', async () => {
    const { site, responses } = world();
    const comment = 'Cảm ơn\r\nGọi 0912 345 678'.normalize('NFD');
    const answer = await site.request(path, form({ submissionId: ids.first, comment }));
    expect(responses.get(ids.first)?.comment).toBe('Cảm ơn\nGọi •••');
    const thanks = await (await site.request(answer.headers.get('location') ?? '')).text();
    expect(thanks).toContain('trả lời trước ngày <b>15/12/2026</b>');
    expect(thanks).toMatch(/Mã tra cứu: <b>[2-9B-Z]{5}-[2-9B-Z]{5}<\/b>/);
  });

  test('a comment over 2,000 characters comes back whole', async () => {
    const comment = 'ă'.repeat(2001);
    const answer = await world().site.request(path, form({ submissionId: ids.first, comment }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(comment);
  });

  test('the service is chosen where the point fixes none, and one that is not offered is asked for again', async () => {
    const services = [{ id: 'svc-1', name: 'Đăng ký khai sinh', field: 'Hộ tịch' }];
    const { site, responses } = world({ ...counterSurvey, services });
    expect(await (await site.request(path)).text()).toContain('<option value="svc-1">Đăng ký khai sinh</option>');
    expect((await site.request(path, form({ submissionId: ids.first, service: 'svc-9' }))).status).toBe(422);
    await site.request(path, form({ submissionId: ids.first, service: 'svc-1' }));
    await site.request(path, form({ submissionId: ids.fresh, service: '' }));
    expect([...responses.values()].map(({ serviceId }) => serviceId)).toEqual(['svc-1', undefined]);
  });

  test('over 64 kB is 413', async () => {
    const answer = await world().site.request(path, form({ submissionId: ids.first, comment: 'x'.repeat(65_536) }));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Phiếu quá dài');
  });

  test('a body that is neither form nor JSON is 415, a broken form 400', async () => {
    const { site } = world();
    const plain = await site.request(path, { method: 'POST', body: 'A1=4', headers: { 'Content-Type': 'text/plain' } });
    expect(plain.status).toBe(415);
    const broken = { method: 'POST', body: 'A1=4', headers: { 'Content-Type': 'multipart/form-data' } };
    expect((await site.request(path, broken)).status).toBe(400);
  });

  test('a store that fails is 503, and the page keeps the form under the same id for sending again', async () => {
    const { site, logged } = world(counterSurvey, { store: () => Promise.reject(new Error('connection refused')) });
    const answer = await site.request(path, form({ submissionId: ids.first, A1: '2', comment: 'Bí mật' }));
    const page = await answer.text();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(submissionIdIn(page)).toBe(ids.first);
    expect(page).toContain('<input type="hidden" name="A1" value="2"/>');
    expect(page).toContain('Gửi lại');
    expect(JSON.stringify(logged)).not.toContain('Bí mật');
  });
});

describe('thanks', () => {
  test('are given even when nothing can be looked up any more', async () => {
    const down = () => Promise.reject(new Error('down'));
    const answer = await world(counterSurvey, { visit: down, commentStatus: down }).site.request(
      `${path}/thanks?receipt=K7F29MQX2B`,
    );
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Mã phiếu: <b>K7F29-MQX2B</b>');
  });

  test('speak the language of the form', async () => {
    const { site } = world();
    const answer = await site.request(path, form({ submissionId: ids.first, A1: '4', lang: 'en' }));
    const thanks = await (await site.request(answer.headers.get('location') ?? '')).text();
    expect(thanks).toContain('<html lang="en">');
    expect(thanks).toContain('Thank you. Your answers have been recorded.');
  });
});

describe('a receipt', () => {
  test('shows the state of the comment', async () => {
    const { site } = world();
    const { headers } = await site.request(path, form({ submissionId: ids.first, comment: 'Chờ lâu' }));
    const receipt = new URL(headers.get('location') ?? '', 'http://localhost').searchParams.get('receipt');
    const page = await (await site.request(`/r/${receipt}`)).text();
    expect(page).toContain('Đã tiếp nhận');
    expect(page).not.toContain('Chờ lâu');
  });

  test('of a response without comment says so, 200; what cannot be a receipt is 404', async () => {
    const { site } = world();
    expect((await site.request('/r/K7F29-MQX2B')).status).toBe(200);
    expect((await site.request('/r/xyz')).status).toBe(404);
  });
});

describe('a typed code', () => {
  test.each([
    ['/', '/s'],
    [`/s?code=${codes.open.toLowerCase()}`, `/s/${codes.open}`],
    [`/s?code=${codes.open}&lang=en`, `/s/${codes.open}?lang=en`],
    ['/s?code=k7f29-mqx2b', '/r/K7F29MQX2B'],
  ])('%s leads to %s', async (from, to) => {
    const answer = await world().site.request(from);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to]);
  });

  test('is asked for, and asked for again where it is wrong', async () => {
    const { site } = world();
    expect((await site.request('/s')).status).toBe(200);
    const wrong = await site.request('/s?code=%22%3E');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="&quot;&gt;"');
  });
});

test.each([
  ['/s', 'GET, HEAD'],
  [path, 'GET, HEAD, POST'],
  [`${path}/thanks`, 'GET, HEAD'],
  ['/r/K7F29MQX2B', 'GET, HEAD, POST'],
])('DELETE %s is 405 with Allow', async (where, allow) => {
  const answer = await world().site.request(where, { method: 'DELETE' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
});

test('an address that is none is 404', async () => {
  expect((await world().site.request('/wp-login.php')).status).toBe(404);
});
