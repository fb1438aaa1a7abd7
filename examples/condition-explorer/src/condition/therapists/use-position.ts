import { useState } from "react";

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export type PositionPhase =
  "unasked" | "locating" | "found" | "denied" | "failed";

/** Where the reader is, asked only on their wish. It goes to the gateway with the search, and nowhere else. */
export const usePosition = (onFound: (coordinates: Coordinates) => void) => {
  const [phase, setPhase] = useState<PositionPhase>("unasked");
  const locate = (): void => {
    setPhase("locating");
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setPhase("found");
        onFound({ latitude, longitude });
      },
      ({ code, PERMISSION_DENIED }) =>
        setPhase(code === PERMISSION_DENIED ? "denied" : "failed"),
      { maximumAge: 300_000, timeout: 10_000 },
    );
  };
  return { phase, locate };
};
