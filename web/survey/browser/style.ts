// How does what the script adds look? Rules that the script itself hands to the page: the policy allows no second sheet in the markup.

const rules = [
  '.p{position:sticky;top:0;z-index:1;background:var(--page);padding:.25rem 0}',
  'progress{width:100%;height:.5rem;accent-color:var(--accent)}',
  '.w{display:flex;gap:.75rem;flex-wrap:wrap;margin:1rem 0}',
  '.w button{flex:1}',
  '.g,.a{background:none;color:var(--accent)}',
  '.a{min-height:44px;padding:.25rem 1rem;margin-bottom:.5rem;float:left;clear:left;width:auto}',
  '.later nav,.later h1,.later main>.k~p:not(.s),.later main>.c:not(.z){display:none}',
  '.f svg{flex:none;width:2.75rem;height:2.75rem;fill:none;stroke:currentColor;stroke-width:2.5;stroke-linecap:round}',
  '.v{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
  '[hidden]{display:none!important}',
];

/** Adds them all at once where the browser can (one by one each costs a millisecond on a slow phone); without a sheet to add to, all still works. */
export function addStyle(more: string[] = []): void {
  const all = [...rules, ...more];
  if ('adoptedStyleSheets' in Document.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(all.join(''));
    document.adoptedStyleSheets = [sheet];
    return;
  }
  const [first] = document.styleSheets;
  for (const rule of all) first?.insertRule(rule, first.cssRules.length);
}
