export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
