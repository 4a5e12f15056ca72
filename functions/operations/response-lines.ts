// How is a response written down for whoever takes all of them away? As a line of CSV or of NDJSON, without comment and ticket, and inert.
import type { Campaign } from '../domain/campaign.ts';
import { halfDayOf } from '../domain/half-day.ts';
import { type Questionnaire, questionsOf } from '../domain/questionnaire.ts';
import type { Answer } from '../domain/response.ts';
import type { ExportFormat, ExportTimes } from '../domain/response-export.ts';
import type { Registry } from '../store/registry.ts';
import type { ExportedResponse } from '../store/response-pages.ts';
import { byteOrderMark, csvLines } from './csv-lines.ts';

/** What an export's lines follow from besides the responses. */
export type ExportedOf = {
  campaign: Campaign;
  questionnaire: Questionnaire;
  registry: Registry;
  times: ExportTimes;
};

export type ResponseLines = {
  contentType: string;
  /** What stands before the first line. */
  head: string;
  linesOf(responses: ExportedResponse[]): string;
};

export const responseLines = (format: ExportFormat, of: ExportedOf): ResponseLines =>
  format === 'csv' ? csvOf(of) : ndjsonOf(of);

const fixedColumns = ['submissionId', 'pointCode', 'agencyCode', 'serviceCode', 'answeredAt', 'channel', 'status'];

/** What follows the questions does so because there it moves no column that a program counts on. */
function csvOf(of: ExportedOf): ResponseLines {
  const { tickets = false } = of.campaign;
  const ids = questionsOf(of.questionnaire).map(({ id }) => id);
  const cellsOf = (response: ExportedResponse): (string | number)[] => [
    ...fixedCells(of, response).map((cell) => cell ?? ''),
    ...ids.map((id) => cellOf(response.answers[id])),
    ...(tickets ? [response.outcome ?? ''] : []),
    response.flags.join('|'),
    response.help ?? '',
  ];
  const last = [...(tickets ? ['outcome'] : []), 'flags', 'help'];
  return {
    contentType: 'text/csv; charset=utf-8',
    head: byteOrderMark + csvLines([[...fixedColumns, ...ids, ...last]]),
    linesOf: (responses) => (responses.length === 0 ? '' : csvLines(responses.map(cellsOf))),
  };
}

/**
 * The answers in the questionnaire's order, as a table keeps the keys of a map in none; a blank is an absent key. Names are the same in every
 * line and written once: an object made for each to be written has its names in a table of its own, which takes three times as long.
 */
function ndjsonOf(of: ExportedOf): ResponseLines {
  const { tickets = false } = of.campaign;
  const fixedNames = fixedColumns.map((name, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  const ids = questionsOf(of.questionnaire).map(({ id }) => ({ id, name: `${JSON.stringify(id)}:` }));
  const lineOf = (response: ExportedResponse): string => {
    const fixed = fixedCells(of, response).map((cell, i) => `${fixedNames[i]}${JSON.stringify(cell ?? null)}`);
    const outcome = tickets ? `,"outcome":${JSON.stringify(response.outcome ?? null)}` : '';
    const [flags, help] = [JSON.stringify(response.flags), JSON.stringify(response.help ?? null)];
    return `${fixed.join('')},"answers":{${answersIn(response, ids)}}${outcome},"flags":${flags},"help":${help}}`;
  };
  return {
    contentType: 'application/x-ndjson',
    head: '',
    linesOf: (responses) => responses.map((response) => `${lineOf(response)}\n`).join(''),
  };
}

function answersIn({ answers }: ExportedResponse, ids: { id: string; name: string }[]): string {
  let members = '';
  for (const { id, name } of ids) {
    const given = answers[id];
    if (given === undefined) continue;
    members += `${members === '' ? '' : ','}${name}${typeof given === 'number' ? given : JSON.stringify(given)}`;
  }
  return members;
}

const fixedCells = (
  { registry, times }: ExportedOf,
  { submissionId, pointCode, agencyId, serviceId, answeredAt, channel, status }: ExportedResponse,
): (string | undefined)[] => [
  submissionId,
  pointCode,
  registry.agencies.get(agencyId)?.code,
  registry.services.get(serviceId ?? '')?.code,
  times === 'instants' ? answeredAt : halfDayText(answeredAt),
  channel,
  status,
];

/** `2026-11-10 morning`. */
function halfDayText(instant: string): string {
  const { day, half } = halfDayOf(instant);
  return `${day} ${half}`;
}

const cellOf = (answer: Answer | undefined): string | number =>
  Array.isArray(answer) ? answer.join('|') : (answer ?? '');
