package line12345.hotline.load.wechat;

import java.util.ArrayList;
import java.util.List;

/**
 * A true message that was declared: what came of it is held against this at the end.
 *
 * <p>All fields under its own lock; answers come on several threads.
 */
final class Said {
    final String xml;
    final Follower by;

    /** Something is to be said to it. */
    final boolean speaks;

    private final List<String> answers = new ArrayList<>();
    private boolean heard;

    Said(Follower by, String xml, boolean speaks) {
        this.by = by;
        this.xml = xml;
        this.speaks = speaks;
    }

    /**
     * An answer to WeChat's own request.
     *
     * @param words empty when the house said nothing yet
     * @return true for the first words
     */
    synchronized boolean answered(String words) {
        heard = true;
        if (words.isEmpty()) {
            return false;
        }
        answers.add(words);
        return answers.size() == 1;
    }

    /** The house has answered at least one of its requests. */
    synchronized boolean heard() {
        return heard;
    }

    /** Words came with an answer, be it several times. */
    synchronized boolean told() {
        return !answers.isEmpty();
    }

    /** Asked again the house said something else. */
    synchronized boolean contradicted() {
        return answers.stream().distinct().count() > 1;
    }
}
