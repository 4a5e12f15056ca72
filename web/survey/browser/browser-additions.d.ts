// Which parts of browsers does TypeScript not know yet? Background sync, which only some have.
interface ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}
