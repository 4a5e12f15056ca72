// At which address does a figure of a survey go into a plan? Named by its campaign, agency and criterion.
type Figure = { campaign: string; agency: string; criterion?: string | undefined };

export function planAddress({ campaign, agency, criterion }: Figure): string {
  const query = new URLSearchParams({ campaign, agency });
  if (criterion !== undefined) query.set('criterion', criterion);
  return `/staff/plans/take?${query}`;
}
