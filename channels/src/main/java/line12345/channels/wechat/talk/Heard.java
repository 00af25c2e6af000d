package line12345.channels.wechat.talk;

/**
 * What the citizen just did, as far as the conversation goes.
 *
 * @param text words, the menu entry's word, or what WeChat understood of a voice; empty with a
 *     picture
 * @param picture a picture came
 * @param voice a recording came
 * @param place a place was sent from the map: its words stand in {@code text}
 * @param film a film came, long or short
 * @param other a file or whatever the conversation does not take
 */
record Heard(
        String text, boolean picture, boolean voice, boolean place, boolean film, boolean other) {
    static Heard words(String text) {
        return new Heard(text == null ? "" : text.strip(), false, false, false, false, false);
    }

    static Heard aPicture() {
        return new Heard("", true, false, false, false, false);
    }

    /**
     * @param recognition with the full stop that WeChat puts behind every sentence
     */
    static Heard aVoice(String recognition) {
        String words = recognition.strip();
        // A command is one word: 我要诉求。
        String said = words.length() <= 12 ? words.replaceAll("[。.!！]$", "") : words;
        return new Heard(said, false, true, false, false, false);
    }

    static Heard aPlace(String where) {
        return new Heard(where, false, false, true, false, false);
    }

    static Heard aFilm() {
        return new Heard("", false, false, false, true, false);
    }

    static Heard somethingElse() {
        return new Heard("", false, false, false, false, true);
    }
}
