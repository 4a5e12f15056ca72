// Which figures does a page show? Its tables as text, row by row, as a program reads them without a browser.

export type PageTable = { caption: string; heads: string[]; rows: string[][] };

export function tablesOf(page: string): PageTable[] {
  return [...page.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => ({
    caption: textOf(/<caption>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? ''),
    heads: cellsOf(/<thead>([\s\S]*?)<\/thead>/.exec(table)?.[1] ?? ''),
    rows: [...(/<tbody>([\s\S]*?)<\/tbody>/.exec(table)?.[1] ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(
      ([, row = '']) => cellsOf(row),
    ),
  }));
}

const cellsOf = (row: string): string[] =>
  [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell));

/** What is read of a piece of HTML. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<title>[\s\S]*?<\/title>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
