// What does /ket-qua show? The campaigns whose results are public.
import type { Context } from 'hono';
import { listPage } from '../../web/results/list-page.tsx';
import { publicCampaigns } from '../operations/public-results.ts';
import { sendPage } from './cache-headers.ts';
import type { ResultsSiteDependencies } from './dependencies.ts';
import { languageOf } from './language.ts';

export async function showList({ registry, publicUrl }: ResultsSiteDependencies, c: Context) {
  return sendPage(c, listPage(languageOf(c), publicCampaigns(await registry()), publicUrl(c.req.raw)));
}
