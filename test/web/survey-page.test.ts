// What is on the survey page, and what must never be?
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../functions/domain/questionnaire.ts';
import type { Survey } from '../../functions/domain/survey.ts';
import { blankSurveyPage } from '../../web/survey/survey-page.tsx';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { codes, counterSurvey, ids } from '../survey-site/world.ts';

const pageOf = async (survey: Survey, lang = 'vi') =>
  String(
    await blankSurveyPage({
      survey,
      lang,
      submissionId: ids.first,
      publicHost: 'khaosat.laocai.gov.vn',
      at: 's',
      script: undefined,
    }).html,
  );

describe.each(libraryQuestionnaires)('$id', (questionnaire) => {
  test.each(['vi', 'en'])(
    'in %s: nothing is preselected, and each question (and who helped) is a fieldset with its own field',
    async (lang) => {
      const page = await pageOf({ ...counterSurvey, questionnaire }, lang);
      expect(page).not.toMatch(/\schecked|\sselected/);
      expect(page.match(/<fieldset/g)?.length).toBe(questionsOf(questionnaire).length + 1);
      for (const { id } of questionsOf(questionnaire)) expect(page.split(`id="${id}"`).length, id).toBe(2);
    },
  );
});

test('the form goes to the point, with an id that the browser does not refill', async () => {
  const page = await pageOf(counterSurvey);
  expect(page).toContain(`<form method="post" action="/s/${codes.open}?send" data-campaign="cmp-2026-q4">`);
  expect(page).toContain(`<input type="hidden" name="submissionId" value="${ids.first}" autocomplete="off"/>`);
});

test('a section under a condition says when to answer it, and is hidden by style where the browser can', async () => {
  const page = await pageOf(counterSurvey);
  expect(page).toContain(
    'Chỉ trả lời nếu ở câu 2 Ông/Bà chọn: «Nhận kết quả» hoặc «Nhận thông báo từ chối, trả lại hồ sơ».',
  );
  expect(page).toContain('@supports selector(:has(*)){');
  expect(page).toContain(
    'form:not(:has([name="Q2"][value="3"]:checked,[name="Q2"][value="4"]:checked)) .Q2-3-4{display:none}',
  );
  expect(page.match(/<section class="Q2-3-4">/g)?.length).toBe(1);
});

test.each([
  ['one-stop', 'không ảnh hưởng đến việc giải quyết hồ sơ'],
  ['hospital', 'không ảnh hưởng đến việc khám, chữa bệnh'],
  ['school', 'không ảnh hưởng đến việc học tập'],
] as const)('at a %s answering costs nothing: %s', async (kind, sentence) => {
  expect(await pageOf({ ...counterSurvey, agency: { ...counterSurvey.agency, kind } })).toContain(sentence);
});

test('how long a form is kept is the campaign’s own number', async () => {
  expect(await pageOf(counterSurvey)).toContain('lưu 365 ngày kể từ ngày trả lời');
});

test('generated data is marked, and only that', async () => {
  const mark = 'DỮ LIỆU MINH HỌA';
  expect(await pageOf({ ...counterSurvey, campaign: { ...counterSurvey.campaign, demo: true } })).toContain(mark);
  expect(await pageOf(counterSurvey)).not.toContain(mark);
});

test('names are text, whatever they contain', async () => {
  const page = await pageOf({ ...counterSurvey, agency: { ...counterSurvey.agency, name: '<script>x</script>' } });
  expect(page).not.toContain('<script');
});

test('the other language is one link away, in its own name', async () => {
  expect(await pageOf(counterSurvey)).toContain('<a href="?lang=en" lang="en" hreflang="en">English</a>');
});
