package line12345.channels.wechat.talk;

/**
 * What comes of what was heard.
 *
 * @param talk how the conversation stands then; null for none
 * @param words said to the citizen, if nothing is wished for
 * @param wish null for none
 */
record Turn(Talk talk, String words, Wish wish) {
    static Turn say(Talk talk, String words) {
        return new Turn(talk, words, null);
    }

    /**
     * @param words said when it is done and the wish itself has nothing to say
     */
    static Turn wish(Talk talk, Wish wish, String words) {
        return new Turn(talk, words, wish);
    }
}
