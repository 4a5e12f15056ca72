// Are the rules of the tree kept? Who may import whom, no cycles, one handler per function, no drawers for odds and ends.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serviceList } from '../infra/service-list.ts';

const isSource = (path: string) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter(isSource);

const sources = ['infra', 'functions', 'web'].flatMap(filesUnder);
const deployed = readdirSync('functions').filter((name) => readdirSync(join('functions', name)).includes('handler.ts'));

/** What a file imports, types too: paths within the tree, and names of packages. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/^(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gms)];
  const named = found.flatMap(([, from, bare]) => from ?? bare ?? []);
  return named.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

const imports = new Map(sources.map((file) => [file, importsOf(file)]));

/** The part of the tree a file belongs to: `functions/domain`, `infra/local`, `web`, … */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'web' || (top === 'infra' && /\.ts$/.test(second))) return top;
  return `${top}/${second}`;
}

const isDeployed = (part: string) => deployed.some((name) => part === `functions/${name}`);

/** The arrows of DESIGN §3; a part may always import itself and `functions/runtime`. */
function mayImport(from: string, to: string, target: string): boolean {
  if (from === to || to === 'functions/runtime') return true;
  if (from === 'functions/domain') return false;
  if (from === 'functions/runtime') return false;
  if (from === 'functions/questionnaires') return to === 'functions/domain';
  if (from === 'functions/store') return to === 'functions/domain' || to === 'functions/questionnaires';
  if (from === 'web') return to === 'functions/domain';
  const shared = ['functions/domain', 'functions/store', 'functions/questionnaires', 'web'];
  if (from === 'functions/operations') return shared.includes(to);
  if (isDeployed(from)) return [...shared, 'functions/operations'].includes(to);
  // Key names belong to the store; where a table runs belongs to infra.
  if (from === 'infra') return to === 'infra/cloud' || target === 'functions/store/tables.ts';
  if (from === 'infra/cloud') return to === 'infra' || target === 'functions/runtime/config.ts';
  if (from === 'infra/local') return to !== 'infra/cloud';
  return false;
}

const domainPackages = ['zod/mini', 'fraction.js', 'node:crypto'];

describe('the tree', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect([...imports.values()].flat().length).toBeGreaterThan(300);
  });

  it('imports only along the arrows of DESIGN §3', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => sources.includes(target) && !mayImport(partOf(file), partOf(target), target))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the domain pure: no AWS, HTTP, clock or environment', () => {
    const domain = sources.filter((file) => partOf(file) === 'functions/domain');
    const packages = domain.flatMap((file) =>
      (imports.get(file) ?? []).filter((name) => !name.startsWith('functions/')).map((name) => `${file} → ${name}`),
    );
    expect(packages.filter((line) => !domainPackages.some((name) => line.endsWith(`→ ${name}`)))).toEqual([]);
    const impure = domain.filter((file) =>
      /\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(file, 'utf8')),
    );
    expect(impure).toEqual([]);
  });

  it('speaks DynamoDB only in the store, and where tables are made', () => {
    const speakers = sources.filter((file) =>
      (imports.get(file) ?? []).some((name) => /^@aws-sdk\/.*(dynamodb|util)|^aws4$/.test(name)),
    );
    expect([...new Set(speakers.map(partOf))].toSorted()).toEqual(['functions/store', 'infra/local']);
  });

  it('has no import cycle', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of imports.get(file) ?? []) if (sources.includes(target)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('has a handler for every entry of service-list, and an entry for every handler', () => {
    expect(serviceList.map(({ name }) => name).toSorted()).toEqual(deployed.toSorted());
  });

  it('has no drawers for odds and ends, and no barrels', () => {
    const drawers = sources.filter((file) =>
      /(^|\/)(utils?|helpers?|common|lib|misc|shared|index)(\/|\.tsx?$)/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  it('opens every file with the question it answers', () => {
    const silent = [...sources, ...filesUnder('test')].filter(
      (file) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(file, 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  it('verifies reports by code that shares nothing with what wrote them', () => {
    const verifying = filesUnder('verify-report');
    const foreign = verifying.flatMap((file) =>
      importsOf(file).filter((target) => /^(functions|web|infra|test|bench)\b|^\.\./.test(target)),
    );
    expect(verifying.length).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
    const silent = verifying.filter((file) => !/^\/\/ \S/.test(readFileSync(file, 'utf8')));
    expect(silent).toEqual([]);
  });

  it('keeps handlers to fifteen lines of wiring', () => {
    const wiring = (name: string) =>
      readFileSync(join('functions', name, 'handler.ts'), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^(import|\/\/)/.test(line));
    expect(deployed.filter((name) => wiring(name).length > 15)).toEqual([]);
  });
});
