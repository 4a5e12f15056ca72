// Can a language be added without code, does its page say what the pack says, and does its administrator learn what is missing?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentenceKeys } from '../../web/words/pack-words.ts';
import { expectProblem, pathsIn } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, smallWorld } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const call = (method: string, path: string, body?: unknown) =>
  platform.admin.call(method, path, body === undefined ? {} : { body });

// Letters of the scripts, not words of the languages: we vouch for no translation.
const letters = {
  tyz: 'ằ ẳ ẵ ặ ỳ ỷ ỹ ỵ đ ư ơ ê ô ă â Đ Ư Ơ',
  mww: 'ntxh hmong đ ê ô ơ ư ă â ñ š ž ê̌ ô̌ nh́',
  ium: 'iu mienh q̄ v̂ ɔ ɛ ə ŋ ɲ â ê ô',
  rad: 'Ê Đê ĕ ŏ ƀ č ñ ŭ ĭ ơ̆ ư̆ ê̆ ô̆ Ƀ Č Ñ Ŭ',
};
const pack = (id: string, more: object = {}) => ({
  ...{ id, name: `Thử ${id}`, words: {}, questionnaires: {} },
  ...more,
});
const page = async (code: string, lang: string) => (await fetch(`${platform.url}/s/${code}?lang=${lang}`)).text();

describe('a pack', () => {
  test('is spoken by the campaign that names it, with the rest in Vietnamese and marked so', async () => {
    await platform.admin.post(
      '/languages',
      pack('tyz', {
        words: { 'survey.title': '¡Tít', 'survey.intro': '¡{agency} **{minutes}**', submit: '¡Gửi' },
        questionnaires: { 'sipas-dv-16': { 'question:A1': '¡A1', 'scale:satisfaction-5:5': '¡5' } },
      }),
    );
    const world = await smallWorld(platform, { campaign: { languages: ['vi', 'tyz'] } });
    const { code } = at(world.points, 0);
    const html = await page(code, 'tyz');
    expect(html).toContain('<html lang="tyz">');
    expect(html).toContain('<h1>¡Tít</h1>');
    expect(html).toMatch(/<p>¡Xã T\d+\.0 <b>2<\/b><\/p>/);
    expect(html).toContain('<button type="submit">¡Gửi</button>');
    expect(html).toContain('<legend>1. ¡A1</legend>');
    expect(html).toMatch(/<label><input type="radio" name="B1" value="5"\/>¡5<\/label>/);
    expect(html).toMatch(/<legend lang="vi">2\. /);
    expect(html).toMatch(
      /<label lang="vi"><input id="B1" type="radio" name="B1" value="1"\/>Rất không hài lòng<\/label>/,
    );
    expect(html).toMatch(/<p lang="vi">Việc trả lời là tự nguyện/);
    expect(await page(code, 'vi')).toContain('<a href="?lang=tyz" lang="tyz" hreflang="tyz">Thử tyz</a>');
    expect(await page(code, 'vi')).not.toMatch(/¡|lang="vi">(?!<head)/);
  });

  test('is there for the next request after a change, one version on', async () => {
    await platform.admin.post('/languages', pack('nut', { words: { submit: '¡1', sending: '¡…' } }));
    const world = await smallWorld(platform, { campaign: { languages: ['nut'] } });
    const { code } = at(world.points, 0);
    expect(await page(code, 'nut')).toContain('>¡1</button>');
    const changed = await platform.admin.patch('/languages/nut', { words: { submit: '¡2', sending: null } });
    expect(changed).toMatchObject({ version: 2, name: 'Thử nut', words: { submit: '¡2' } });
    expect(Object.keys(changed.words)).toEqual(['submit']);
    expect(await page(code, 'nut')).toContain('>¡2</button>');
    expect((await call('PATCH', '/languages/xx', {})).status).toBe(404);
  });

  test('says its thanks and its faults too, and its answers count like any other', async () => {
    const words = { 'thanks.title': '¡Cảm ơn', 'errors.summary': '¡{count}', 'errors.option': '¡{question}' };
    await platform.admin.post('/languages', pack('ium', { words }));
    const world = await smallWorld(platform, { campaign: { languages: ['ium', 'vi'] } });
    const { code } = at(world.points, 0);
    const send = (fields: Record<string, string>) =>
      fetch(`${platform.url}/s/${code}`, { method: 'POST', body: new URLSearchParams({ lang: 'ium', ...fields }) });
    const wrong = await send({ submissionId: crypto.randomUUID(), A1: '9' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('<a href="#A1">¡1</a>')]);
    const thanks = await send({ submissionId: crypto.randomUUID(), A1: '5' });
    expect(await thanks.text()).toContain('<h1>¡Cảm ơn</h1>');
  });

  test.each(Object.entries(letters))('keeps the letters of its script from input to page (%s)', async (lang, text) => {
    const id = `${lang}-x-chu`;
    expect((await call('POST', '/languages', pack(id))).status).toBe(422);
    const thing = await platform.admin.post(
      '/languages',
      pack(`${lang}-VN`, {
        words: { 'survey.title': `  ${text.normalize('NFD')}` },
        questionnaires: { 'sipas-dv-16': { 'question:A1': text.normalize('NFD') } },
      }),
    );
    expect(thing.words['survey.title']).toBe(text.normalize('NFC'));
    const world = await smallWorld(platform, { campaign: { languages: [`${lang}-VN`] } });
    const html = await page(at(world.points, 0).code, `${lang}-VN`);
    expect(html).toContain(`<h1>${text.normalize('NFC')}</h1>`);
    expect(html).toContain(`<legend>1. ${text.normalize('NFC')}</legend>`);
  });
});

describe('the administrator', () => {
  test('sees a questionnaire in the language before any campaign speaks it', async () => {
    const questionnaires = { 'mot-cua-5': { 'question:A1': '¡A1' } };
    await platform.admin.post('/languages', pack('nuf', { words: { 'survey.title': '¡Tít' }, questionnaires }));
    const preview = await call('GET', '/questionnaires/mot-cua-5/preview?lang=nuf');
    const html = await preview.text();
    expect(html).toContain('<h1>¡Tít</h1>');
    expect(html).toContain('<legend>2. ¡A1</legend>');
    expect(html).toContain('disabled lang="vi">Gửi phiếu</button>');
  });

  test('reads what is missing, with the Vietnamese text and the blanks it needs', async () => {
    const made = await platform.admin.post('/languages', pack('rad', { words: { submit: '¡' } }));
    const paths = made.missing.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(sentenceKeys.filter((key) => key !== 'submit').map((key) => `words.${key}`));
    expect(made.missing.find(({ path }: { path: string }) => path === 'words.survey.closed')).toEqual({
      path: 'words.survey.closed',
      vi: expect.stringContaining('đường dây nóng **{hotline}**'),
      blanks: ['closedOn', 'hotline?'],
    });
    await smallWorld(platform, { questionnaire: 'giao-duc-hoc-sinh', campaign: { languages: ['rad'] } });
    await platform.admin.patch('/languages/rad', { questionnaires: { 'giao-duc-hoc-sinh': { 'question:A3': '¡' } } });
    const { missing } = await platform.admin.get('/languages/rad');
    const texts = missing.filter(({ path }: { path: string }) => path.startsWith('questionnaires.'));
    // A title, 5 sections, 16 questions less the one given, a scale of 5 levels and "no information".
    expect(texts).toHaveLength(1 + 5 + 15 + 6);
    expect(texts).toContainEqual({ path: 'questionnaires.giao-duc-hoc-sinh.question:D1', vi: 'Thầy cô dạy dễ hiểu' });
  });

  test('is told each text that nothing would say, or that lacks a blank, by its path', async () => {
    const sent = pack('hmv', {
      words: { 'survey.titel': 'x', 'survey.intro': '{agency} {name}', submit: '**x' },
      questionnaires: { 'sipas-dv-16': { 'question:Z9': 'x', 'section:A': 'x' }, 'no-such': { title: 'x' } },
    });
    const { errors } = await expectProblem(await call('POST', '/languages', sent), 422);
    expect([...new Set(pathsIn(errors))]).toEqual([
      'questionnaires.no-such',
      'questionnaires.sipas-dv-16.question:Z9',
      'words.submit',
      'words.survey.intro',
      'words.survey.titel',
    ]);
    expect((await call('GET', '/languages/hmv')).status).toBe(404);
  });

  test.each([
    ['vi', 422],
    ['en', 422],
    ['Tày', 422],
    ['TYZ', 422],
    ['rad-latn', 422],
  ])('cannot name a pack %s', async (id, status) => {
    await expectProblem(await call('POST', '/languages', pack(id)), status);
  });

  test('may send the same pack twice, another under its id only as a change', async () => {
    const sent = pack('blt', { words: { submit: '¡', sending: '¡…' } });
    const first = await platform.admin.post('/languages', sent);
    expect(await platform.admin.post('/languages', sent)).toEqual(first);
    await expectProblem(await call('POST', '/languages', { ...sent, name: 'Khác' }), 409);
    const { items } = await platform.admin.get('/languages');
    expect(items).toContainEqual({ id: 'blt', version: 1, name: 'Thử blt' });
  });

  test('finds in the trail who changed which texts', async () => {
    await platform.admin.post('/languages', pack('ahk'));
    await platform.admin.patch('/languages/ahk', { words: { submit: '¡' } });
    const { items } = await platform.admin.get('/audit');
    expect(items).toContainEqual(
      expect.objectContaining({
        what: 'language.change',
        thing: 'ahk',
        who: 'demo-admin',
        after: { id: 'ahk', version: 2, name: 'Thử ahk', texts: ['submit'] },
      }),
    );
  });

  test('alone writes packs; a viewer reads them', async () => {
    expect((await platform.viewer.call('POST', '/languages', { body: pack('lhu') })).status).toBe(403);
    expect((await platform.viewer.call('GET', '/languages')).status).toBe(200);
  });
});
