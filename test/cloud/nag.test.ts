// Does cdk-nag find nothing that we have not given a reason for, in any stage, and is no reason given for nothing?
import type { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { type AcceptedFinding, accept, acceptedFindings } from '../../infra/cloud/accepted-findings.ts';
import { everyOption } from './every-option.ts';
import { buildStacks } from './synthesized-stage.ts';

/** `rule at path`, the stage's name taken out of both. */
const findingsIn = (app: App): string[] =>
  [AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks].flatMap((Pack) =>
    new Pack(app)
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) =>
          `${ruleName} at ${constructPath}`
            .replaceAll(/LongDan-(dev|prod)-(?!Data:)/g, '')
            .replace(/LongDan-(dev|prod)/, 'LongDan-{stage}'),
        ),
      ),
  );

/** Names of what another stack exports are settled by the synth alone, so the packs look after it; the second time they know what is accepted. */
const judged = Object.entries(everyOption).map(([name, settings]) => {
  const { app, stacks } = buildStacks(settings, { accepted: [] });
  app.synth();
  const findings = findingsIn(app);
  accept(Object.values(stacks), settings['stage'] ?? 'dev', acceptedFindings);
  return { name, findings, left: findingsIn(app) };
});

const covers = (rule: string, place: string, finding: string) =>
  finding === `${rule} at ${place}` || finding.startsWith(`${rule} at ${place}/`);

/** Reasons given for what no stage has. */
function idle(accepted: AcceptedFinding[]): string[] {
  const found = judged.flatMap(({ findings }) => findings);
  return accepted.flatMap(({ rules, at }) =>
    rules.flatMap((rule) =>
      at
        .filter((place) => !found.some((finding) => covers(rule, place, finding)))
        .map((place) => `${rule} at ${place}`),
    ),
  );
}

describe('the packs', () => {
  it('look at every stage and find something to judge', () => {
    for (const { name, findings } of judged) expect(findings.length, name).toBeGreaterThan(50);
  });
});

describe.each(judged)('stage: $name', ({ left }) => {
  it('has no finding without a reason', () => {
    expect(left).toEqual([]);
  });
});

describe('reasons', () => {
  it('are sentences, and none is idle', () => {
    expect(acceptedFindings.filter(({ reason }) => !/^\S.{30,}[.]$/.test(reason))).toEqual([]);
    expect(idle(acceptedFindings)).toEqual([]);
  });

  it('that are idle would be named', () => {
    const spare = { rules: ['AwsSolutions-S1'], at: ['Data/registry'], reason: 'None.' };
    expect(idle([...acceptedFindings, spare])).toEqual(['AwsSolutions-S1 at Data/registry']);
  });
});
