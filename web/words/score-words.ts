// What must be said beside a figure? How it was computed, how far chance reaches, and whom it speaks for.

type Said = { low: string; high: string };

export type ScoreWords = {
  /** Of a survey where people are served; never SIPAS. */
  name: string;
  /** In words, as people know it; programs read its id beside. `channels` are those that enter; empty for all. */
  method: (title: string, version: number, channels: string[]) => string;
  'interval.random': (said: Said, approximate: boolean) => string;
  'interval.open': (said: Said, approximate: boolean) => string;
  'interval.open.note': string;
  representativeness: (responses: string) => string;
  'method.unknown': string;
  target: (target: string, met: boolean, lowerIsBetter: boolean) => string;
};

const vi: ScoreWords = {
  name: 'Chỉ số hài lòng (khảo sát tại nơi giao dịch)',
  method: (title, version, channels) =>
    `${title} (phương pháp bản ${version})${channels.length > 0 ? ` · chỉ tính phiếu qua: ${channels.join(', ')}` : ''}`,
  'interval.random': ({ low, high }, approximate) =>
    `Khoảng tin cậy 95%${approximate ? ' (gần đúng)' : ''}: ${low}–${high}`,
  'interval.open': ({ low, high }, approximate) =>
    `Khoảng dao động do số phiếu${approximate ? ' (gần đúng)' : ''}: ${low}–${high}`,
  'interval.open.note':
    'Tính như thể người trả lời được chọn ngẫu nhiên; chưa gồm sai lệch do người dân tự chọn tham gia.',
  representativeness: (responses) =>
    `Kết quả dựa trên ${responses} phiếu của người dân, tổ chức tự nguyện trả lời tại nơi giao dịch, không phải mẫu chọn ngẫu nhiên; không suy rộng cho toàn bộ người dân và không thay thế Chỉ số SIPAS do Bộ Nội vụ công bố.`,
  'method.unknown':
    'Công thức chính thức của Quyết định số 1001/QĐ-BNV chưa được đối chiếu; số liệu này tính theo phương pháp ghi ở trên.',
  target: (target, met, lower) => `Mục tiêu ${lower ? '≤' : '≥'} ${target} · ${met ? 'Đạt' : 'Chưa đạt'}`,
};

const en: ScoreWords = {
  name: 'Satisfaction index (survey at the place of service)',
  method: (title, version, channels) =>
    `${title} (method version ${version})${channels.length > 0 ? ` · responses through ${channels.join(', ')} only` : ''}`,
  'interval.random': ({ low, high }, approximate) =>
    `95% confidence interval${approximate ? ' (approximate)' : ''}: ${low}–${high}`,
  'interval.open': ({ low, high }, approximate) =>
    `Variation due to the number of responses${approximate ? ' (approximate)' : ''}: ${low}–${high}`,
  'interval.open.note': 'Computed as if respondents were chosen at random; does not include self-selection.',
  representativeness: (responses) =>
    `Based on ${responses} responses of people who chose to answer where they were served; not a random sample, not generalisable to all citizens, and no replacement for the SIPAS published by the Ministry of Home Affairs.`,
  'method.unknown':
    'The official formula of Decision 1001/QĐ-BNV has not been verified; these figures follow the method named above.',
  target: (target, met, lower) => `Target ${lower ? '≤' : '≥'} ${target} · ${met ? 'Met' : 'Not met'}`,
};

export const scoreWords: Record<'vi' | 'en', ScoreWords> = { vi, en };
