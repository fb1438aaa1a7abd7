import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { type Address, writeAddress } from "./address";
import { openPage } from "./use-address";

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  readonly to: Address;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A link within this page. It is a real one: it can be copied, and opened in a new tab. */
export const Link = ({ to, ...rest }: Props) => (
  <a
    {...rest}
    href={writeAddress(to)}
    onClick={(event) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      openPage(to);
    }}
  />
);
