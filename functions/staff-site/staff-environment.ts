// What does a request carry once it is known who sent it? The person, what they may ask for, and the language they read.
import type { Context } from 'hono';
import type { StaffLanguage } from '../../web/words/staff/frame-words.ts';
import type { Actor } from '../domain/actor.ts';
import type { Person } from '../domain/person.ts';
import type { Desk } from './desk.ts';

export type StaffEnvironment = {
  Variables: { person: Person; actor: Actor; lang: StaffLanguage; desk: Desk };
};
export type StaffContext = Context<StaffEnvironment>;
