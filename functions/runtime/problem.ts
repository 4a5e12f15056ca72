// What goes wrong that somebody can act on? The one error type meant for people; every other error is a bare 500.

/** A fault in something sent: where, and what to do about it. */
export type Fault = { path: string; message: string };

/** RFC 9457 problem details, thrown anywhere and shown as they are. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly faults: Fault[];
  readonly headers: Record<string, string>;
  /** Members of its own kind (RFC 9457 §3.2), such as the version that is stored now. */
  readonly more: Record<string, unknown>;

  constructor(
    status: number,
    title: string,
    detail: string,
    {
      faults = [],
      headers = {},
      more = {},
    }: { faults?: Fault[]; headers?: Record<string, string>; more?: Record<string, unknown> } = {},
  ) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.title = title;
    this.faults = faults;
    this.headers = headers;
    this.more = more;
  }
}

/** The `application/problem+json` body of a problem. */
export const problemBody = (problem: Problem) => ({
  type: 'about:blank',
  status: problem.status,
  title: problem.title,
  detail: problem.message,
  ...(problem.faults.length > 0 ? { errors: problem.faults } : {}),
  ...problem.more,
});
