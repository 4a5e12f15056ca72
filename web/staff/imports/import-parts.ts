// What does an import's preview tell, and which file does its page hold?

export type ImportItem = {
  row: number;
  kind: 'create' | 'change';
  name: string;
  before?: Record<string, string> | undefined;
  after: Record<string, string>;
};
export type ImportSeen = {
  create: number;
  change: number;
  same: number;
  faults: { path: string; message: string }[];
  items: ImportItem[];
};
/** A file that was looked at; its content where a page can hold it. */
export type KeptFile = { name: string; base64: string | undefined };
