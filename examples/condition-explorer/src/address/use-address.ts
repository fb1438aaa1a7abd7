import { useMemo, useSyncExternalStore } from "react";
import { type Address, readAddress, writeAddress } from "./address";

const subscribe = (listener: () => void): (() => void) => {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
};

const currentSearch = (): string => location.search;

/** What the address asks for, now and whenever it changes. */
export const useAddress = (): Address => {
  const search = useSyncExternalStore(subscribe, currentSearch);
  return useMemo(() => readAddress(search, navigator.languages), [search]);
};

/** Puts a better address of what is shown in the place of the present one. It is no step for the back button. */
export const correctAddress = (address: Address): void => {
  history.replaceState(null, "", writeAddress(address));
  dispatchEvent(new PopStateEvent("popstate"));
};

/** Changes what is shown where the reader is. It is one step for the back button. */
export const goTo = (address: Address): void => {
  history.pushState(null, "", writeAddress(address));
  dispatchEvent(new PopStateEvent("popstate"));
};

/** Goes to another view as a browser goes to another page: it is read from its top. */
export const openPage = (address: Address): void => {
  goTo(address);
  requestAnimationFrame(() => {
    scrollTo(0, 0);
    document.getElementById("content")?.focus({ preventScroll: true });
  });
};
