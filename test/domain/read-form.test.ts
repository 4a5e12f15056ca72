// What is read from a form, and which faults is a person told of who can mend them?
import { describe, expect, test } from 'vitest';
import { answeredAtOf, readForm } from '../../functions/domain/read-form.ts';
import type { Survey } from '../../functions/domain/survey.ts';
import { counterSurvey } from '../survey-site/world.ts';
import { questionnaireOf, rating, t } from './questionnaires-to-test.ts';

const survey: Survey = {
  ...counterSurvey,
  questionnaire: questionnaireOf({
    A: [rating('A1', { required: true }), { id: 'A2', kind: 'text', text: t('Ý kiến') }],
  }),
};
const choosing: Survey = { ...survey, services: [{ id: 'sv-a', name: 'Khai sinh', field: 'Hộ tịch' }] };
const now = new Date('2026-11-21T08:05:00Z');
const id = '0b8f3a52-6f1e-4d65-9c1b-3f0d5b6a7c11';
const read = (fields: Record<string, string | string[]>, of = survey) =>
  readForm(of, (name) => [{ submissionId: id, A1: '5', ...fields }[name] ?? []].flat(), now);
const faultsOf = (...form: Parameters<typeof read>) => read(...form).faults;

describe('a form', () => {
  test('with nothing but what every page sends is read as of now, from a code', () => {
    expect(read({})).toEqual({
      submission: {
        ...{ submissionId: id, answers: { A1: 5 }, channel: 'qr', answeredAt: '2026-11-21T08:05:00.000Z' },
        ...{ comment: undefined, help: undefined, serviceId: undefined, openedAt: undefined },
      },
      faults: [],
      masked: false,
    });
  });

  test('with everything is read whole', () => {
    const times = { openedAt: '2026-11-21T08:00:00Z', answeredAt: '2026-11-21T08:04:00Z' };
    const typed = {
      ...times,
      submissionId: id.toUpperCase(),
      comment: ['Tốt', 'lắm'],
      help: 'staff',
      channel: 'kiosk',
    };
    expect(read({ ...typed, A2: 'nhanh', service: 'sv-a' }, choosing).submission).toEqual({
      ...{ submissionId: id, answers: { A1: 5, A2: 'nhanh' }, channel: 'kiosk', serviceId: 'sv-a' },
      ...{ comment: 'Tốt\nlắm', help: 'staff', openedAt: times.openedAt, answeredAt: '2026-11-21T08:04:00.000Z' },
    });
  });

  test('that claims what it cannot know is read without it', () => {
    const odd = { answeredAt: 'hôm qua', openedAt: 'lúc nãy', channel: 'ticket', help: 'hàng xóm' };
    expect(read(odd)).toEqual(read({}));
    expect(answeredAtOf(() => ['hôm qua'])).toBeUndefined();
  });

  test('has no comment where the campaign takes none', () => {
    const silent = { ...survey, campaign: { ...survey.campaign, comments: false } };
    expect(read({ comment: 'Tốt' }, silent)).toEqual(read({}));
  });
});

describe('a person is told', () => {
  test('of answers, and of a form without a name of its own', () => {
    expect(faultsOf({ A1: '' })).toEqual([{ question: 'A1', reason: 'required' }]);
    for (const submissionId of ['', [], 'x']) {
      expect(faultsOf({ submissionId })).toEqual([{ field: 'submissionId' }]);
      expect(read({ submissionId }).submission.submissionId).toBe('');
    }
  });

  test('of a comment that is too long', () => {
    expect(faultsOf({ comment: 'a'.repeat(2000) })).toEqual([]);
    expect(faultsOf({ comment: 'a'.repeat(2001) })).toEqual([{ field: 'comment' }]);
  });

  test('of a service that nobody offers; none chosen is none, and where there is no choice the field is ignored', () => {
    expect(faultsOf({ service: 'sv-x' }, choosing)).toEqual([{ field: 'service' }]);
    expect(faultsOf({ service: '' }, choosing)).toEqual([]);
    expect(faultsOf({}, choosing)).toEqual([]);
    expect(faultsOf({ service: 'sv-x' })).toEqual([]);
  });

  test('that a number they wrote is not kept, in a comment or an answer, once there is nothing to mend', () => {
    const masked = (fields: Record<string, string | string[]>) => read(fields).masked;
    expect([masked({ comment: 'Gọi 0912345678' }), masked({ A2: 'Gọi 0912345678' })]).toEqual([true, true]);
    expect(masked({ comment: 'Gọi 0912345678', A1: '' })).toBe(false);
    // Letters typed in two pieces are the same letters, two fields are two lines, and a choice is nobody's words.
    expect(masked({ comment: 'Cộng hòa'.normalize('NFD'), A2: 'chờ lâu' })).toBe(false);
    expect(masked({ comment: ['0912', '345678'] })).toBe(false);
    expect(masked({ hack: '0912345678' })).toBe(false);
  });
});
