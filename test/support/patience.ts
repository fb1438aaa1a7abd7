import { jest } from "@jest/globals";

// A CMS needs seconds to start, and longer beside other work.
jest.setTimeout(180_000);
