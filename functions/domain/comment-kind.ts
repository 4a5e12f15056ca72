// What can a comment be about? A thing of the service, or a person's conduct, which is for the level above to look into.
import * as z from 'zod/mini';

/** Harassment, money beyond what is due, a rude or careless manner. */
export const complaintKind = z.enum(['harassment', 'extra-money', 'attitude']);
export type ComplaintKind = z.infer<typeof complaintKind>;

export const commentKind = z.enum(['none', ...complaintKind.options]);
export type CommentKind = z.infer<typeof commentKind>;

/** What an author can say themself of their comment: that it is about harassment or money, the form asks for both in one. */
export const commentAbout = z.enum(['harassment']);
export type CommentAbout = z.infer<typeof commentAbout>;

/** Those that cannot wait for the next morning. */
export const isUrgent = (kind: CommentKind): boolean => kind === 'harassment' || kind === 'extra-money';
