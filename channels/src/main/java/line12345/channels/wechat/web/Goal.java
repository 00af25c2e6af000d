package line12345.channels.wechat.web;

import java.util.Optional;

/** Where a citizen wanted to go; nothing else is gone to afterwards, whatever a browser says. */
enum Goal {
    MINE("mine", "/portal/mine"),
    FILE("file", "/portal/file");

    final String word;
    final String page;

    Goal(String word, String page) {
        this.word = word;
        this.page = page;
    }

    static Optional<Goal> of(String word) {
        for (Goal goal : values()) {
            if (goal.word.equals(word)) {
                return Optional.of(goal);
            }
        }
        return Optional.empty();
    }
}
