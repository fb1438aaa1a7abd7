import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../feed/test-temporary-folder";
import fastify from "fastify";
import { addExample } from "./example";
