// What of the XML reader `saxen` do we use? It comes without types.
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag' | 'closeTag', hear: (name: string, attributes: () => Record<string, string>) => void): void;
    on(event: 'text', hear: (text: string, decode: (text: string) => string) => void): void;
    on(event: 'error', hear: (error: Error) => void): void;
    parse(xml: string): void;
  }
}
