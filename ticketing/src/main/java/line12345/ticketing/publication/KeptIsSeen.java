package line12345.ticketing.publication;

import java.util.Optional;

/** Whoever approves has looked at what is kept although it looks like personal data. */
final class KeptIsSeen {
    private KeptIsSeen() {}

    static Optional<NotPublishable> refusal(PublicText text, boolean seen) {
        return text.kept().isEmpty() || seen
                ? Optional.empty()
                : Optional.of(
                        new NotPublishable(
                                "publish-kept-not-seen",
                                "文本里有 " + text.kept().size() + " 处保留的信息：请逐处看过并勾选确认，再批准。"));
    }
}
