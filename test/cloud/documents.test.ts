// Can docs/deploy.md and docs/operate.md be walked? Every setting, output, stack, script, file and page they name is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readSettings, settingNames } from '../../infra/cloud/settings.ts';
import { everyOption } from './every-option.ts';
import { synthesizeStage } from './synthesized-stage.ts';

const stage = synthesizeStage({ ...everyOption['all'], origin: 'http-api' });
const stackNames = Object.values(stage.stacks).map(({ stackName }) => stackName);
const outputs = stage.all.flatMap((template) => Object.keys(template.Outputs));
/** Of the stack `LongDan-prod-<part>`. */
function outputsOf(part: string): string[] {
  const named = Object.entries(stage.stacks).find(([, { stackName }]) => stackName === `LongDan-prod-${part}`)?.[0];
  return Object.entries(stage.templates).flatMap(([name, { Outputs }]) => (name === named ? Object.keys(Outputs) : []));
}
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const pages = readFileSync('infra/service-list.ts', 'utf8');

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
/** Lines that are run, with their settings. */
const commands = (text: string): string[] => all(text, /(npm run (?:deploy|synth) -- [^\n`]*)/g);
const settingsIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/-c (\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));

describe.each(['docs/deploy.md', 'docs/operate.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names settings that are read', () => {
    const named = all(text, /-c (\w+)=/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !settingNames.includes(name))).toEqual([]);
  });

  it('names outputs that a template has', () => {
    const named = [
      ...all(text, /output `(\w+)`/g),
      ...all(text, /\$\(out \w+ (\w+)\)/g),
      ...all(text, /\| `(\w+Arn)` of/g),
    ];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !outputs.includes(name))).toEqual([]);
  });

  it('asks each output of the stack that has it', () => {
    for (const [, part = '', name] of text.matchAll(/\$\(out (\w+) (\w+)\)/g))
      expect(outputsOf(part), part).toContain(name);
  });

  it('names stacks that are built', () => {
    expect(all(text, /(LongDan-prod-[A-Z]\w+)/g).filter((name) => !stackNames.includes(name))).toEqual([]);
  });

  it('names scripts that npm can run, and files that are there', () => {
    expect(all(text, /npm run ([\w-]+)/g).filter((name) => !scripts.includes(name))).toEqual([]);
    const files = [
      ...all(text, /\]\(([^):#]+)\)/g).map((name) => join('docs', name)),
      ...all(text, /`(infra\/[\w/.-]+)`/g),
    ];
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
    for (const path of all(text, /`(\/(?:staff|ket-qua|oidc)[\w/]*)`/g))
      expect(pages, path).toContain(`'/${path.split('/')[1]}`);
  });

  it.each(commands(text).map((command) => [command]))('builds what it says: %s', (command) => {
    const given = settingsIn(command);
    expect(() => readSettings((name) => given[name])).not.toThrow();
  });
});

test('docs/deploy.md has a row for every setting, and its values are such as are read', () => {
  const rows = all(readFileSync('docs/deploy.md', 'utf8'), /^\| `(\w+=[^`]*)` \|/gm).map((row) => row.split('='));
  expect(rows.map(([name]) => name).toSorted()).toEqual(settingNames.toSorted());
  for (const [name = '', value = ''] of rows.filter(([, shown]) => !shown?.includes('…'))) {
    const beside = { domain: 'certificateArn', budget: 'alarmMail' }[name];
    const needs = beside === undefined ? {} : { [beside]: everyOption['all']?.[beside] ?? '' };
    const given: Record<string, string> = { ...needs, [name]: value };
    expect(() => readSettings((one) => given[one]), name).not.toThrow();
  }
});
