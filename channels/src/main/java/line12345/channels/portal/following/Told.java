package line12345.channels.portal.following;

import line12345.channels.portal.Sentence;

/**
 * What is said about what the citizen just did.
 *
 * @param good what was done, or null
 * @param trouble why it was not, or null
 * @param words what was typed then, so that it is not lost
 * @param form which form it was: {@code rate}, {@code urge}, {@code withdraw}, {@code object} or
 *     empty
 */
record Told(Sentence good, Sentence trouble, String words, String form) {
    static final Told NOTHING = new Told(null, null, "", "");

    static Told done(String chinese, String english) {
        return new Told(new Sentence(chinese, english), null, "", "");
    }

    static Told refused(String form, String sentence, String words) {
        String english = "This could not be done. Please see above, or call 12345.";
        return new Told(null, new Sentence(sentence, english), words == null ? "" : words, form);
    }

    /** What was typed into this form. */
    public String wordsOf(String other) {
        return form.equals(other) ? words : "";
    }

    public boolean of(String other) {
        return form.equals(other);
    }
}
