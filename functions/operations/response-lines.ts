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

/** The answers in the questionnaire's order, as a table keeps the keys of a map in none; a blank is an absent key. */
function ndjsonOf(of: ExportedOf): ResponseLines {
  const { tickets = false } = of.campaign;
  const ids = questionsOf(of.questionnaire).map(({ id }) => id);
  const lineOf = (response: ExportedResponse): string => {
    const fixed = fixedCells(of, response).map((cell, i) => [fixedColumns[i], cell ?? null]);
    const given = ids.flatMap((id) => (response.answers[id] === undefined ? [] : [[id, response.answers[id]]]));
    return JSON.stringify({
      ...Object.fromEntries(fixed),
      answers: Object.fromEntries(given),
      ...(tickets ? { outcome: response.outcome ?? null } : {}),
      ...{ flags: response.flags, help: response.help ?? null },
    });
  };
  return {
    contentType: 'application/x-ndjson',
    head: '',
    linesOf: (responses) => responses.map((response) => `${lineOf(response)}\n`).join(''),
  };
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
