import { jest } from "@jest/globals";

// A CMS needs seconds to start, minutes where it imports the whole starter content, and longer beside other work.
jest.setTimeout(360_000);
