// Among which answers does a household choose? The levels of the SIPAS ballot, and the coarse facts about who answered.
import { levels, type ScaleInput } from './levels.ts';
import { satisfactionScale } from './satisfaction-scale.ts';

/** As on paper: no official block has a way out; whoever cannot judge leaves the line blank, which leaves the base. */
export const householdSatisfaction: ScaleInput = {
  ...satisfactionScale,
  options: satisfactionScale.options.filter(({ notApplicable }) => !notApplicable),
};

export const respondentScales = {
  gender: { options: levels(['Nam', 'Male'], ['Nữ', 'Female']) },
  ethnicity: { options: levels(['Kinh', 'Kinh'], ['Khác', 'Other']) },
  age: {
    options: levels(
      ['Từ 18 đến 29 tuổi', '18 to 29'],
      ['Từ 30 đến 44 tuổi', '30 to 44'],
      ['Từ 45 đến 59 tuổi', '45 to 59'],
      ['Từ 60 tuổi trở lên', '60 or over'],
    ),
  },
  education: {
    options: levels(
      ['Tiểu học (cấp I)', 'Primary school'],
      ['Trung học cơ sở (cấp II)', 'Lower secondary school'],
      ['Trung học phổ thông (cấp III)', 'Upper secondary school'],
      ['Dạy nghề, trung cấp, cao đẳng', 'Vocational school or college'],
      ['Đại học, trên đại học', 'University or higher'],
      ['Khác', 'Other'],
    ),
  },
  occupation: {
    options: levels(
      ['Nghỉ hưu', 'Retired'],
      ['Không đi làm (ở nhà)', 'At home'],
      ['Làm công việc tự do (không ký hợp đồng lao động)', 'Self-employed (without a contract)'],
      ['Sinh viên', 'Student'],
      ['Làm việc tại tổ chức, doanh nghiệp trong lĩnh vực tư', 'In the private sector'],
      ['Làm việc tại cơ quan, tổ chức, doanh nghiệp trong lĩnh vực công', 'In the public sector'],
      ['Khác', 'Other'],
    ),
  },
} satisfies Record<string, ScaleInput>;

const ladder = (...rows: [vi: string, en: string][]): ScaleInput => ({ best: 'high', options: levels(...rows) });

/** Four levels each, as printed; they measure interest, fit and wishes, and never satisfaction. */
export const opinionScales = {
  interest: ladder(
    ['Không quan tâm theo dõi', 'Not interested'],
    ['Khá quan tâm theo dõi', 'Fairly interested'],
    ['Quan tâm theo dõi', 'Interested'],
    ['Rất quan tâm theo dõi', 'Very interested'],
  ),
  fit: ladder(
    ['Không phù hợp', 'Not suitable'],
    ['Khá phù hợp', 'Fairly suitable'],
    ['Phù hợp', 'Suitable'],
    ['Rất phù hợp', 'Very suitable'],
  ),
  wish: ladder(
    ['Không mong muốn', 'Not wanted'],
    ['Khá mong muốn', 'Fairly wanted'],
    ['Mong muốn', 'Wanted'],
    ['Rất mong muốn', 'Very much wanted'],
  ),
};
