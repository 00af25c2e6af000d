package line12345.channels.wechat.talk;

/**
 * What the citizen just did, as far as the conversation goes.
 *
 * @param text words or the menu entry's word; empty with a picture
 * @param picture a picture came
 * @param place a place was sent from the map: its words stand in {@code text}
 * @param other a voice, a video or whatever the conversation does not take
 */
record Heard(String text, boolean picture, boolean place, boolean other) {
    static Heard words(String text) {
        return new Heard(text == null ? "" : text.strip(), false, false, false);
    }

    static Heard aPicture() {
        return new Heard("", true, false, false);
    }

    static Heard aPlace(String where) {
        return new Heard(where, false, true, false);
    }

    static Heard somethingElse() {
        return new Heard("", false, false, true);
    }
}
