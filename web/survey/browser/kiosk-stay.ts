// How does a kiosk's page stay where it is? Nothing on it leads away; the rest (home button, address bar) is the device's kiosk mode.

/** Takes away what would leave the page: telephone links, the menu of a long press, the way back. */
export function stayHere(): void {
  for (const link of document.querySelectorAll('a[href^="tel:"]')) link.replaceWith(link.textContent ?? '');
  document.addEventListener('contextmenu', (event) => event.preventDefault());
  history.pushState(null, '');
  window.addEventListener('popstate', () => history.pushState(null, ''));
}
