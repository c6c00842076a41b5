import type { Consent } from '../../../src/core/consent.js';
import { addressesOf, createName, createPiece, nameIn, type Piece } from './gated-piece.js';
import type { RequestListener } from './page-requests.js';

/** A piece in a document, and what has become of it. */
export interface Item extends Piece {
  readonly name: string;
  /** As the markup has it, and with what it is inside of. */
  readonly element: HTMLElement;
  readonly node: HTMLElement;
  /** Its place among what was queued. */
  order?: number;
  /** It was denied or not in the document since it was queued: it may have lost its place, which it then has at the end. */
  isInterrupted?: boolean;
  /** What runs in its place, as soon as it is asked for. */
  running?: HTMLScriptElement;
  isLoading?: boolean;
  hasFailed?: boolean;
  runs: number;
  readonly addresses: string[];
}

const isExternal = ({ source }: Item) => source !== 'inline';
const isAsync = (item: Item) => isExternal(item) && item.isAsync;
const isDeferred = (item: Item) => isExternal(item) && item.isDefer;
const isRunnable = ({ type }: Item) => type !== 'application/json';
const isAwaited = (item: Item) => isRunnable(item) && isExternal(item);
/** Whether it cannot be loaded; what is written in the page always is there. */
const isBroken = (item: Item) => item.fails && (isExternal(item) || item.type === 'module');

/** An image or a style sheet has done all it does; a frame or a player can be undone. */
const isFinal = ({ tag }: Item) => /^(img|source|link)$/.test(tag);
const sourceOf = ({ element }: Item) => element.dataset.src ?? element.getAttribute('src');

/**
 * What the gate promises, held against what it does: what breaks a promise becomes one of the `faults`, since what is thrown
 * in the middle of the gate's work would change that work.
 */
export class GateModel implements RequestListener {
  readonly items: Item[] = [];
  readonly faults: string[] = [];
  /** What the owner of the page has to be told. */
  readonly problems: string[] = [];
  /** What the browser has not answered, where the test does so in its place. */
  readonly requests: { readonly element: HTMLElement; readonly item: Item }[] = [];
  private readonly patience = new Map<number, { readonly item: Item; readonly giveUp: () => void }>();
  private last: Item | undefined;
  private queued = 0;

  constructor(
    private consent: Consent,
    /** Whether the test answers in place of the browser. */
    private readonly answers: boolean,
  ) {}

  get current(): Consent {
    return this.consent;
  }

  set current(consent: Consent) {
    this.consent = consent;
    this.interrupt();
  }

  create(piece: Piece): Item {
    const name = createName();
    const item: Item = { ...piece, ...createPiece(piece, name, !this.answers), name, runs: 0, addresses: [] };
    this.items.push(item);
    return item;
  }

  itemOf(name: string): Item | undefined {
    return this.items.find((item) => item.name === name);
  }

  /** Whether everything it names is granted now; the service decides alone where it is off, or on and one category is named. */
  isAllowed({ own, gate }: Item): boolean {
    const names = (own?.category ?? gate?.category ?? '').trim().split(/\s+/);
    const service = own?.service ?? gate?.service;
    const state = service === undefined ? undefined : this.consent.services[service];
    if (state !== undefined && (!state || names.length === 1)) return state;
    return names.every((name) => this.consent.granted.includes(name));
  }

  /** Takes note of what may have lost its place. */
  interrupt(): void {
    for (const item of this.items) item.isInterrupted ||= !item.element.isConnected || !this.isAllowed(item);
  }

  /** The gate is being shown these, in this order. Answers with those that must not wait. */
  queue(elements: Iterable<Element>): Item[] {
    const hurried: Item[] = [];
    for (const element of elements) {
      const item = this.items.find((one) => one.element === element);
      if (item?.tag !== 'script' || item.running || !this.isAllowed(item)) continue;
      if (isAsync(item) && element.isConnected) hurried.push(item);
      if (item.order !== undefined) continue;
      item.order = this.queued++;
      item.isInterrupted = !element.isConnected;
    }
    return hurried;
  }

  onScript(running: HTMLScriptElement): boolean {
    const item = this.itemOf(running.dataset.name!)!;
    if (item.running) this.fault(item, 'is run again');
    if (!this.isAllowed(item)) this.fault(item, 'is run without a grant');
    if (!item.element.isConnected) this.fault(item, 'is run outside of the document');
    if (!isAsync(item)) this.checkTurn(item);
    item.running = running;
    this.last = item;
    item.isLoading = isAwaited(item);
    running.addEventListener('load', () => (item.isLoading = false));
    running.addEventListener('error', () => {
      item.isLoading = false;
      item.hasFailed = true;
      // Of an inline module nobody tells.
      if (sourceOf(item) !== null) this.problems.push(`failed ${String(sourceOf(item))}`);
    });
    if (!this.answers || !isExternal(item)) return true;
    if (item.isLoading) this.requests.push({ element: running, item });
    return false;
  }

  onHint(hint: HTMLLinkElement, address: string): boolean {
    const item = this.itemOf(nameIn(address))!;
    if (!this.isAllowed(item)) this.fault(item, 'is fetched ahead without a grant');
    if (item.running) this.fault(item, 'is fetched ahead when it was run');
    if (this.answers) this.requests.push({ element: hint, item });
    return !this.answers;
  }

  onAddress(embed: Element, name: string): void {
    const item = this.items.find(({ element }) => element === embed)!;
    if (!this.isAllowed(item)) this.fault(item, 'is requested without a grant');
    if (item.addresses.includes(name) && isFinal(item)) this.fault(item, 'is requested again');
    item.addresses.push(name);
  }

  onPatience(id: number, giveUp: (() => void) | null): void {
    if (giveUp) this.patience.set(id, { item: this.last!, giveUp });
    else this.patience.delete(id);
  }

  /** A script runs. One of another document is late, and its own document has failed. */
  say(item: Item | undefined): void {
    if (!item) return;
    if (item.runs++) this.fault(item, 'ran twice');
    if (!item.running) this.fault(item, 'ran by itself');
  }

  /** Answers one of the requests in the browser's place. */
  answer(index: number): void {
    const [request] = this.requests.splice(index % this.requests.length, 1);
    if (!request) return;
    const { element, item } = request;
    if (element === item.running && !item.fails) this.say(item);
    element.dispatchEvent(new Event(item.fails ? 'error' : 'load'));
  }

  /** So much time passes that what has not answered is given up. */
  losePatience(): void {
    for (const [id, { item, giveUp }] of this.patience) {
      this.patience.delete(id);
      item.isLoading = false;
      this.problems.push(`late ${String(sourceOf(item))}`);
      giveUp();
    }
  }

  /** Whether nothing is left to happen under the state as it is. */
  get isSettled(): boolean {
    return !this.requests.length && this.items.every((item) => this.isDone(item));
  }

  /** Looks at what can be seen from outside at any time; at the end, `isOver`, also at what has to have happened. */
  check(isOver = false): void {
    for (const item of this.items) {
      const { tag, element, addresses, running, runs } = item;
      for (const [name] of addressesOf(tag))
        if (element.hasAttribute(name) && !addresses.includes(name)) this.fault(item, `has ${name} from elsewhere`);
      const wanted = isBroken(item) ? 0 : 1;
      if (isOver && running && isRunnable(item) && runs !== wanted) this.fault(item, `ran ${runs} times`);
      if (isOver && tag === 'script' && !this.isDone(item)) this.fault(item, 'has not run');
    }
  }

  fault({ name, tag, type, source }: Item, what: string): void {
    this.faults.push(`${tag} ${name} (${source} ${type}) ${what}`);
  }

  private isDone(item: Item): boolean {
    const { tag, running, element, isLoading } = item;
    const isWanted = element.isConnected && this.isAllowed(item);
    if (tag === 'script')
      return running ? !isLoading && (item.runs > 0 || !isRunnable(item) || !!item.hasFailed) : !isWanted;
    const isThere = addressesOf(tag).every(([name, value]) => element.getAttribute(name) === value);
    return !element.isConnected || isThere === isWanted || (isThere && isFinal(item));
  }

  private checkTurn(item: Item): void {
    const { order } = item;
    if (order === undefined) return this.fault(item, 'is run without having been shown');
    for (const other of this.items) {
      if (other === item || other.tag !== 'script' || isAsync(other)) continue;
      if (other.isLoading) this.fault(item, `does not wait for ${other.name}`);
      if (other.running || other.order === undefined || other.isInterrupted) continue;
      const isLater = isDeferred(other) === isDeferred(item) ? other.order > order : isDeferred(other);
      if (!isLater) this.fault(item, `comes before ${other.name}`);
    }
  }
}
