import type { Choice } from '../../../src/core/choice.js';
import type { Category } from '../../../src/core/category.js';
import type { Options } from '../../../src/core/options.js';

/** The cookies and the clock that all tabs of a reader share, in the model. */
export interface Reader {
  /** What the cookies of the name hold; `null` is one that cannot be read. */
  jar: (Choice | null)[];
  /** Milliseconds since 1970. */
  now: number;
  refusesCookies: boolean;
}

/** What a tab has to show, by the plainest rules that say so. */
export class TabModel {
  /** The choice in force. */
  choice: Choice | null = null;
  /** A choice that the browser would not keep. */
  private memory: Choice | null = null;

  constructor(
    private readonly reader: Reader,
    public options: Options,
  ) {
    this.look();
  }

  get isKept(): boolean {
    return this.memory === null;
  }

  /** Categories that are granted. */
  get granted(): string[] {
    return this.categories.filter((category) => this.grants(category)).map(({ name }) => name);
  }

  get basis(): 'none' | 'implied' | 'expressed' {
    return this.counts?.basis ?? 'none';
  }

  get services(): Readonly<Record<string, boolean>> {
    return this.counts?.services ?? {};
  }

  private get categories(): readonly Category[] {
    return this.options.categories ?? [];
  }

  /** Global Privacy Control outranks what is implied. */
  private get counts(): Choice | null {
    return this.choice && (this.choice.basis === 'expressed' || !this.options.gpc) ? this.choice : null;
  }

  grants({ name, required, initially }: Category): boolean {
    if (required) return true;
    if (this.counts) return this.counts.on.includes(name);
    return !this.options.gpc && (initially ?? this.options.mode === 'opt-out');
  }

  /** Reads storage: the newest choice that is alive and answers all that is asked. */
  look(): void {
    const found = [this.memory, ...this.reader.jar].filter((one) => one !== null).filter((one) => this.lives(one));
    let best: Choice | null = null;
    for (const one of found) if (this.answers(one) && (!best || one.time > best.time)) best = one;
    this.choice = best;
    if (best !== this.memory) this.memory = null;
  }

  /** Takes a decision, and keeps it where the browser does. */
  decide(choice: Choice | null): void {
    this.choice = choice;
    this.memory = choice && this.reader.refusesCookies ? choice : null;
    if (!this.reader.refusesCookies) this.reader.jar = choice ? [choice] : [];
  }

  private lives({ time }: Choice): boolean {
    const age = this.reader.now / 1000 - time;
    return age > -60 && age < this.options.maxAge;
  }

  private answers({ basis, revision, on, off, asked }: Choice): boolean {
    if (revision !== this.options.revision) return false;
    if (basis === 'implied' && this.options.mode !== 'implied') return false;
    return this.categories.every(
      ({ name, required, services }) =>
        (required || [...on, ...off].includes(name)) && services.every((one) => !asked || asked.includes(one)),
    );
  }
}
