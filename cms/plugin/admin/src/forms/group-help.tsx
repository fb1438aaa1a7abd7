import { Typography } from "@strapi/design-system";
import type { ReactNode } from "react";

/** Beside the name of a group: what it is for. */
export const GroupHelp = ({
  help,
  children,
}: {
  readonly help: string;
  /** What else stands there. */
  readonly children?: ReactNode;
}) => (
  <>
    {children}
    <Typography variant="pi" textColor="neutral600" paddingLeft={2}>
      {help}
    </Typography>
  </>
);
