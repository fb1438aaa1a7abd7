/** A map that is copied when it is first written to, so that whoever holds the old one goes on seeing what it held. */
export class CopyOnWrite<K, V> {
  #map: ReadonlyMap<K, V>;
  #copy: Map<K, V> | null = null;

  constructor(map: ReadonlyMap<K, V>) {
    this.#map = map;
  }

  /** As it is now: the same object as before when nothing was written. */
  get map(): ReadonlyMap<K, V> {
    return this.#map;
  }

  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  set(key: K, value: V): void {
    this.#writable().set(key, value);
  }

  delete(key: K): void {
    if (this.#map.has(key)) this.#writable().delete(key);
  }

  #writable(): Map<K, V> {
    if (!this.#copy) this.#map = this.#copy = new Map(this.#map);
    return this.#copy;
  }
}
