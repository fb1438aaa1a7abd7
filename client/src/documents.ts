export * from "./__generated__/documents";
