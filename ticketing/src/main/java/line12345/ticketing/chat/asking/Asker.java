package line12345.ticketing.chat.asking;

/**
 * Who asks, as the channel knows them.
 *
 * @param channel the channel's package name
 * @param account what the channel knows them by: an OpenID, or a secret in the browser's cookie
 * @param carried whether the channel must carry the agent's words to that account; it is then kept,
 *     sealed
 * @param citizenId of a telephone proven before; null for none
 */
public record Asker(String channel, String account, boolean carried, Long citizenId) {}
