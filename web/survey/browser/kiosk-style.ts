// How does the page look at arm's length? Everything larger, and one thing at a time over the whole screen between two people.

export const kioskStyle = [
  'html{font-size:125%}',
  '.x{position:fixed;inset:0;z-index:2;display:grid;place-content:center;justify-items:center;gap:1.5rem;padding:2rem;background:var(--page);text-align:center}',
  '.x button{font-size:1.5rem;min-height:6rem;padding:1rem 3rem}',
  '.x .i{max-width:12rem;font-size:2rem;text-align:center}',
  'body.wait>main{visibility:hidden}',
];
