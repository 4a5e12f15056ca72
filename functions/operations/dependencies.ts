// What do operations need from the world? The store and its readers, fonts, links that speak for themselves, a clock, randomness, bells.
import type { FontReader } from '../runtime/fonts.ts';
import type { Log } from '../runtime/log.ts';
import type { SignedLinks } from '../runtime/signed-links.ts';
import type { Store } from '../store/connect.ts';
import type { QuestionnaireReader } from '../store/questionnaires.ts';
import type { RegistryReader } from '../store/registry.ts';
import type { ReadMachine } from './machine.ts';
import type { ReportShelf } from './report-shelf.ts';
import type { UserPool } from './user-pool.ts';

export type OperationDependencies = {
  store: Store;
  registry: RegistryReader;
  questionnaires: QuestionnaireReader;
  /** The address people see, for a request that came through the front. */
  publicUrl(request: Request): string;
  now(): Date;
  randomBytes(size: number): Uint8Array;
  /** Tells the counter that there is something to count; in the cloud the table's stream does. */
  ringCounter(): void;
  /** Tells the auditor that the registry implies other counts; in the cloud its schedule does. */
  ringAuditor(): void;
  /** In which letters PDF files are set. */
  fonts: FontReader;
  /** Links to kits of posters, for whoever has no account. */
  kitLinks: SignedLinks;
  reports: ReportShelf;
  /** Whether alerts may be told to systems on this machine or network: only where the demo is shown. */
  mayTellNear?: boolean;
  log: Log;
  /** The machine it runs on, where it is one: large writes are refused while its disk is nearly full. */
  machine?: ReadMachine;
  /** Whether programs' secrets are made and kept here; else they are another provider's, and a program comes with its id there. */
  keepsProgramSecrets?: boolean;
  /** Undefined where another provider keeps the accounts: there people are invited at that provider. */
  accounts?:
    | {
        /** A password that works once, to be told to whoever is invited; for an account that is there, a new one. */
        invite(username: string): Promise<string>;
      }
    | undefined;
  /** The provider's accounts, where we may invite people there; undefined where somebody else does. */
  userPool?: UserPool;
};
