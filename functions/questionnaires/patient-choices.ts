// Which other choices do the patients' forms offer? Price, return, and the coarse facts about who answered.
import { levels, type ScaleInput } from './levels.ts';

/** Not scored: dear and cheap are no grades of service. */
const price: ScaleInput = {
  options: levels(
    ['Rất đắt so với chất lượng', 'Very dear for the quality'],
    ['Đắt hơn so với chất lượng', 'Dearer than the quality'],
    ['Tương xứng so với chất lượng', 'In keeping with the quality'],
    ['Rẻ hơn so với chất lượng', 'Cheaper than the quality'],
    [
      'Không tự chi trả nên không biết (bảo hiểm y tế hoặc người khác chi trả)',
      'I did not pay myself (insurance or somebody else did)',
    ],
    ['Ý kiến khác', 'Another opinion'],
  ),
};

const comesBack: ScaleInput = {
  options: [
    ...levels(
      ['Chắc chắn không bao giờ quay lại', 'I will certainly never return'],
      ['Không muốn quay lại nhưng có ít lựa chọn khác', 'I do not want to return but have little choice'],
      ['Muốn chuyển sang bệnh viện khác', 'I want to go to another hospital'],
      ['Có thể sẽ quay lại', 'I may return'],
      ['Chắc chắn sẽ quay lại hoặc giới thiệu cho người khác', 'I will certainly return or recommend it'],
    ),
    // The formula divides by everyone who answered, this answer too.
    { value: 6, label: { vi: 'Khác', en: 'Other' }, countsInBase: true },
  ],
};

export const patientScales: Record<string, ScaleInput> = {
  price,
  return: comesBack,
  gender: { options: levels(['Nam', 'Male'], ['Nữ', 'Female'], ['Khác', 'Other']) },
  age: {
    options: levels(
      ['Dưới 18 tuổi', 'Under 18'],
      ['Từ 18 đến 39 tuổi', '18 to 39'],
      ['Từ 40 đến 59 tuổi', '40 to 59'],
      ['Từ 60 tuổi trở lên', '60 or over'],
    ),
  },
  residence: {
    options: levels(
      ['Thành thị', 'Town'],
      ['Nông thôn', 'Countryside'],
      ['Vùng sâu, vùng xa, khó khăn', 'Remote or disadvantaged area'],
    ),
  },
};
