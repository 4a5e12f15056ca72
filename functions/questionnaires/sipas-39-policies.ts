// How do households rate making and carrying out policies? Area I of the SIPAS ballot: twenty-three criteria (2-2-9-10).
import { criteria } from './criteria.ts';

export const policyArea = [
  criteria('I.A', { vi: 'Chính sách công: cung cấp thông tin, giải trình', en: 'Policies: information and account' }, [
    [
      'Chính quyền cung cấp, giải thích thông tin chính sách nhiều hình thức, dễ tìm, dễ thấy',
      'The authorities give and explain information on policies in many forms that are easy to find',
    ],
    [
      'Chính quyền cung cấp thông tin chính sách đầy đủ, dễ hiểu',
      'The authorities give full and understandable information on policies',
    ],
  ]),
  criteria('I.B', { vi: 'Chính sách công: cơ hội tham gia', en: 'Policies: chances to take part' }, [
    [
      'Chính quyền tổ chức nhiều hình thức để người dân dễ góp ý xây dựng chính sách',
      'There are many easy ways for citizens to contribute to policies',
    ],
    [
      'Chính quyền tổ chức nhiều hình thức để người dân phản hồi đánh giá chính sách',
      'There are many ways for citizens to say what they think of policies',
    ],
  ]),
  criteria('I.C', { vi: 'Chính sách công: chất lượng thực hiện', en: 'Policies: how well they are carried out' }, [
    ['Chính quyền thực hiện tốt chính sách phát triển kinh tế', 'Policy on the economy is carried out well'],
    ['Chính quyền thực hiện tốt chính sách khám chữa bệnh', 'Policy on health care is carried out well'],
    ['Chính quyền thực hiện tốt chính sách giáo dục phổ thông', 'Policy on schools is carried out well'],
    ['Chính quyền thực hiện tốt chính sách trật tự, an toàn xã hội', 'Policy on order and safety is carried out well'],
    ['Chính quyền thực hiện tốt chính sách giao thông đường bộ', 'Policy on roads is carried out well'],
    ['Chính quyền thực hiện tốt chính sách điện sinh hoạt', 'Policy on household electricity is carried out well'],
    ['Chính quyền thực hiện tốt chính sách nước sinh hoạt', 'Policy on household water is carried out well'],
    ['Chính quyền thực hiện tốt chính sách an sinh xã hội', 'Policy on social security is carried out well'],
    ['Chính quyền thực hiện tốt chính sách cải cách hành chính', 'Administrative reform is carried out well'],
  ]),
  criteria('I.D', { vi: 'Chính sách công: kết quả, tác động', en: 'Policies: results and effects' }, [
    ['Kinh tế gia đình của người dân tốt hơn', 'Households are better off'],
    ['Kinh tế - xã hội địa phương tốt hơn', 'The local economy and society do better'],
    ['Bệnh viện công lập khám chữa bệnh tốt hơn', 'Public hospitals treat patients better'],
    ['Trường phổ thông công lập dạy học tốt hơn', 'Public schools teach better'],
    ['Trật tự, an toàn xã hội tốt hơn', 'Order and safety are better'],
    ['Đường bộ, giao thông tốt hơn', 'Roads and traffic are better'],
    ['Điện sinh hoạt tốt hơn', 'Household electricity is better'],
    ['Nước sinh hoạt tốt hơn', 'Household water is better'],
    ['An sinh xã hội tốt hơn', 'Social security is better'],
    [
      'Cơ quan hành chính, cán bộ công chức có năng lực và thực thi công vụ tốt hơn',
      'Agencies and officials are more able and do their duty better',
    ],
  ]),
];
