// Of the copy in this browser and the one on the server: which counts when a form is opened.

/**
 * local {text, version, dirty} or null; server {content, version} or null.
 * "none", "local" (ours, to be saved), "server", "sent" (it was sent elsewhere), "ask".
 */
export function settle(local, server) {
  if (!server) return local ? (local.dirty ? "local" : "sent") : "none";
  if (!local || !local.dirty || local.text === server.content) return "server";
  return local.version === server.version ? "local" : "ask";
}
