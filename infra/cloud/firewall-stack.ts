// What never reaches the edge when `-c waf=1` asks for it? Known attackers, known tricks, and floods; never a citizen's comment.
import { Stack } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { floodLimits, floodRule, manyFromHere } from './flood-limits.ts';

/** Counted, not refused: they judge the text of a body, and a comment may say anything. Imports are larger than 8 kB. */
const judgesOfText = [
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
  // Programs of administrators may come without a name.
  'NoUserAgent_HEADER',
];

const ready: { name: string; counted: string[] }[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList', counted: [] },
  { name: 'AWSManagedRulesCommonRuleSet', counted: judgesOfText },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet', counted: [] },
];

/** Samples and logs stay off: both would show the addresses of citizens. What is left is how many were refused. */
export const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
});

function readyRule({ name, counted }: (typeof ready)[number], priority: number): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: seenAs(name),
  };
}

/** CloudFront takes its firewall from us-east-1 alone, so it is a stack of its own. */
export class FirewallStack extends Stack {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id, { env: { region: 'us-east-1' } });
    const floods = floodLimits.map((limit, at) => floodRule(limit, ready.length + at, seenAs(limit.name)));
    const acl = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seenAs('Firewall'),
      customResponseBodies: manyFromHere,
      rules: [...ready.map(readyRule), ...floods],
    });
    this.webAclArn = acl.attrArn;
  }
}
