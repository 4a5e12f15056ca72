// How much from one address is a flood, and what does whoever is over it read?
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

/** How many posts in five minutes from one address. */
export type FloodLimit = { name: string; path: string; most: number };

/**
 * One address is not one person: a Vietnamese carrier puts thousands of phones behind one (NAT), a school its pupils, a one-stop its
 * kiosks. So the limit on answers is what a gymnasium full of pupils could not reach (2,000 in five minutes are 400 a minute),
 * and only those who send are counted, never those who read. Ordered from the narrow to the wide.
 */
export const floodLimits: FloodLimit[] = [
  { name: 'AnswersFromOneAddress', path: '/s/', most: 2000 },
  { name: 'KioskAnswersFromOneAddress', path: '/k/', most: 2000 },
  // An office of a hundred clerks types ballots at one a quarter of a minute: 2,000.
  { name: 'StaffFromOneAddress', path: '/staff/', most: 3000 },
  { name: 'ProgramsFromOneAddress', path: '/api/', most: 3000 },
];

const bodyName = 'ManyFromHere';

/** Nothing typed is lost: the page's script keeps the answer and sends it again by itself after a 429. */
export const manyFromHere: Record<string, CfnWebACL.CustomResponseBodyProperty> = {
  [bodyName]: {
    contentType: 'TEXT_PLAIN',
    content: [
      'Quá nhiều lượt gửi từ cùng một mạng trong vài phút qua. Ông/Bà vui lòng đợi năm phút rồi gửi lại; nếu quay lại trang trước, các câu trả lời vẫn còn.',
      '',
      'Too many were sent from one network within minutes. Please wait five minutes and send again; if you go back, your answers are still there.',
    ].join('\n'),
  },
};

const equals = (field: CfnWebACL.FieldToMatchProperty, how: string, text: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch: field,
    positionalConstraint: how,
    searchString: text,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});

export function floodRule(
  { name, path, most }: FloodLimit,
  priority: number,
  visibilityConfig: CfnWebACL.VisibilityConfigProperty,
): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    visibilityConfig,
    action: {
      block: {
        customResponse: {
          responseCode: 429,
          customResponseBodyKey: bodyName,
          responseHeaders: [{ name: 'retry-after', value: '300' }],
        },
      },
    },
    statement: {
      rateBasedStatement: {
        aggregateKeyType: 'IP',
        evaluationWindowSec: 300,
        limit: most,
        scopeDownStatement: {
          andStatement: {
            statements: [equals({ method: {} }, 'EXACTLY', 'POST'), equals({ uriPath: {} }, 'STARTS_WITH', path)],
          },
        },
      },
    },
  };
}
