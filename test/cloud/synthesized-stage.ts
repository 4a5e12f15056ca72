// What do the stacks of one stage synthesize to? Small handlers stand in for the real ones; synth.test.ts takes those.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import * as z from 'zod/mini';
import type { AcceptedFinding } from '../../infra/cloud/accepted-findings.ts';
import { readSettings } from '../../infra/cloud/settings.ts';
import { buildStage } from '../../infra/cloud/stage.ts';
import { serviceList } from '../../infra/service-list.ts';

const resource = z.object({
  Type: z.string(),
  Properties: z._default(z.record(z.string(), z.unknown()), {}),
  DeletionPolicy: z.optional(z.string()),
  UpdateReplacePolicy: z.optional(z.string()),
});
const output = z.object({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.string() })) });
const parsedTemplate = z.object({
  Resources: z.record(z.string(), resource),
  Outputs: z._default(z.record(z.string(), output), {}),
});
type Resource = z.infer<typeof resource> & { id: string };

/** Writes `<name>/handler.ts` for every function of the list. */
function writeStandInHandlers(folder: string): void {
  for (const { name } of serviceList) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'handler.ts'), `export const handler = async () => '${name}';\n`);
  }
}

/** What is asked of a stage beside its settings: which findings are accepted, and whether the real handlers are bundled (two seconds more). */
type More = { accepted?: AcceptedFinding[]; real?: boolean };

/** All stacks of the stage that `settings` ask for, as constructs. */
export function buildStacks(settings: Record<string, string> = {}, { real = false, ...more }: More = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'long-dan-cloud-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const functionsFolder = real ? 'functions' : join(folder, 'functions');
  if (!real) writeStandInHandlers(functionsFolder);

  // CDK's own check of the templates costs seconds each time; synth.test.ts runs it once, and there it must pass.
  const app = new App({ outdir: join(folder, 'cdk.out'), builtinCloudFormationValidation: false });
  const stacks = buildStage(
    app,
    readSettings((name) => settings[name]),
    { functionsFolder, ...more },
  );
  return { app, stacks };
}

/** The same, synthesized in this process. */
export function synthesizeStage(settings: Record<string, string> = {}, more: More = {}) {
  const { app, stacks } = buildStacks(settings, more);
  const json = (stack: Stack) => parsedTemplate.parse(Template.fromStack(stack).toJSON());
  const templates = {
    data: json(stacks.data),
    signIn: json(stacks.signIn),
    services: json(stacks.services),
    edge: json(stacks.edge),
    watch: json(stacks.watch),
    ...(stacks.backup && { backup: json(stacks.backup) }),
    ...(stacks.firewall && { firewall: json(stacks.firewall) }),
  };
  return { app, stacks, templates, all: Object.values(templates), folder: app.outdir };
}
export type SynthesizedStage = ReturnType<typeof synthesizeStage>;

export const resourcesOf = (template: z.infer<typeof parsedTemplate>, type: string): Resource[] =>
  Object.entries(template.Resources)
    .filter(([, { Type }]) => Type === type)
    .map(([id, found]) => ({ ...found, id }));

/** `value` with each import from another stack replaced by what that stack exports under the name. */
export function withoutImports(value: unknown, { all }: SynthesizedStage): unknown {
  const exported = new Map(
    all.flatMap(({ Outputs }) => Object.values(Outputs)).map(({ Export, Value }) => [Export?.Name, Value]),
  );
  const follow = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(follow);
    if (typeof part !== 'object' || part === null) return part;
    if ('Fn::ImportValue' in part) return exported.get(String(part['Fn::ImportValue']));
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, follow(inner)]));
  };
  return follow(value);
}

/** The deployed function of a service, known by its description: what the list says it is for. */
export function functionOf(name: string, { templates }: SynthesizedStage): Resource {
  const purpose = serviceList.find((service) => service.name === name)?.purpose;
  const [found, ...others] = resourcesOf(templates.services, 'AWS::Lambda::Function').filter(
    ({ Properties }) => Properties['Description'] === purpose,
  );
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} functions are ${name}`);
  return found;
}
