import type { Element } from './tree.js';
import { isElement } from './tree.js';

/** The elements of a page that describe it, in document order. */
export interface Facts {
  readonly html: Element | null;
  readonly title: Element | null;
  readonly metas: readonly Element[];
  readonly links: readonly Element[];
  readonly linkedData: readonly Element[];
  readonly scripts: readonly Element[];
  readonly times: readonly Element[];
  /** Elements with microdata, by property; a property may hold several, separated by spaces. */
  readonly items: ReadonlyMap<string, readonly Element[]>;
}

export function readFacts(source: string, root: Element): Facts {
  const reader = new FactReader(source.includes('itemprop'));
  reader.walk(root);
  return reader;
}

class FactReader implements Facts {
  html: Element | null = null;
  title: Element | null = null;
  readonly metas: Element[] = [];
  readonly links: Element[] = [];
  readonly linkedData: Element[] = [];
  readonly scripts: Element[] = [];
  readonly times: Element[] = [];
  readonly items = new Map<string, Element[]>();

  constructor(private readonly hasItems: boolean) {}

  walk(element: Element): void {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      this.take(child);
      this.walk(child);
    }
  }

  private take(element: Element): void {
    switch (element.name) {
      case 'html':
        this.html ??= element;
        break;
      case 'title':
        this.title ??= element;
        break;
      case 'meta':
        this.metas.push(element);
        break;
      case 'link':
        this.links.push(element);
        break;
      case 'script':
        (element.get('type')?.toLowerCase().includes('ld+json') ? this.linkedData : this.scripts).push(
          element,
        );
        break;
      case 'time':
        this.times.push(element);
        break;
    }
    if (!this.hasItems) return;
    for (const property of element.get('itemprop')?.split(/\s+/) ?? []) {
      const known = this.items.get(property);
      if (known) known.push(element);
      else this.items.set(property, [element]);
    }
  }
}
