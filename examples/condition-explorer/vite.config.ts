import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Where the gateway serves it.
  base: "/examples/condition-explorer/",
  plugins: [react()],
  build: {
    target: "es2022",
    // What is inlined as `data:` needs a weaker content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { "/graphql": "http://localhost:4000" },
  },
});
