package line12345.hotline.api.once;

/**
 * What a write was answered.
 *
 * @param print of the request it answered
 * @param body JSON, null for an answer without one
 */
record KeptAnswer(String print, int status, String etag, String location, String body) {}
