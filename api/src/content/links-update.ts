import { CopyOnWrite } from "./copy-on-write";
import { type Ids, type Links, NO_IDS } from "./view";

const areEqual = (a: Ids, b: Ids): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

const ascending = (a: string, b: string): number => (a < b ? -1 : 1);

/** The links of one attribute, while some of its owners are written. */
export class LinksUpdate {
  readonly #forward: CopyOnWrite<string, Ids>;
  readonly #backward: CopyOnWrite<string, Ids>;
  readonly #gained = new Map<string, string[]>();
  #toEvery: Ids;

  constructor({ forward, backward, toEvery }: Links) {
    this.#forward = new CopyOnWrite(forward);
    this.#backward = new CopyOnWrite(backward);
    this.#toEvery = toEvery;
  }

  /** @returns the entries at the other end that are linked to now or were before, and not both; null when nothing changed */
  set(owner: string, ids: Ids, isToEvery: boolean): Ids | null {
    const wasToEvery =
      this.#toEvery.length > 0 && this.#toEvery.includes(owner);
    if (isToEvery !== wasToEvery)
      this.#toEvery = isToEvery
        ? [...this.#toEvery, owner].sort(ascending)
        : this.#toEvery.filter((id) => id !== owner);
    const before = this.#forward.get(owner) ?? NO_IDS;
    if (areEqual(before, ids)) return isToEvery === wasToEvery ? null : NO_IDS;
    if (ids.length > 0) this.#forward.set(owner, ids);
    else this.#forward.delete(owner);
    const lost = before.filter((id) => !ids.includes(id));
    const gained = ids.filter((id) => !before.includes(id));
    for (const target of lost) this.#remove(target, owner);
    for (const target of gained) {
      const list = this.#gained.get(target);
      if (list) list.push(owner);
      else this.#gained.set(target, [owner]);
    }
    return [...lost, ...gained];
  }

  done(): Links {
    for (const [target, owners] of this.#gained) {
      const before = this.#backward.get(target);
      this.#backward.set(
        target,
        (before ? [...before, ...owners] : owners).sort(ascending),
      );
    }
    return {
      forward: this.#forward.map,
      backward: this.#backward.map,
      toEvery: this.#toEvery,
    };
  }

  #remove(target: string, owner: string): void {
    const left = (this.#backward.get(target) ?? NO_IDS).filter(
      (id) => id !== owner,
    );
    if (left.length > 0) this.#backward.set(target, left);
    else this.#backward.delete(target);
  }
}
