package line12345.hotline.load;

/**
 * One request as it would be typed.
 *
 * @param key of the draft: sent twice, it is one ticket
 * @param portal written by a citizen on the web, else by an agent
 * @param answer what the agent says at once, or null to have it dispatched
 */
record Wish(
        String key,
        boolean portal,
        String phone,
        String name,
        String kind,
        String urgency,
        String content,
        String matter,
        String place,
        String address,
        boolean confidential,
        String answer) {
    String channel() {
        return portal ? "portal" : "phone";
    }
}
