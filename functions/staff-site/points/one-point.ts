// Which point does an address speak of? The one of its code, as it stands today.
import type * as z from 'zod/mini';
import { codeAlphabet } from '../../domain/code-alphabet.ts';
import { pointView } from '../../operations/points.ts';
import type { Desk } from '../desk.ts';
import type { StaffContext } from '../staff-environment.ts';

/** Codes have no vowels: `/staff/points/import` and the like are no points. */
const letters = `[${codeAlphabet}${codeAlphabet.toLowerCase()}]{3}`;
export const pointAddress = `/staff/points/:code{${letters}-?${letters}}`;
export const codeIn = (c: StaffContext): string => c.req.param('code') ?? '';

export const askPoint = (desk: Desk, code: string) => desk.ask('GET /points/{code}', { params: { code } }, pointView);
export type PointView = z.infer<typeof pointView>;
