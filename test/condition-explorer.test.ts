import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { contentWords } from "../api/src/words";
