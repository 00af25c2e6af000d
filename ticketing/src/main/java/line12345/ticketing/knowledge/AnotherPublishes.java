package line12345.ticketing.knowledge;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;

import java.util.Optional;

/** Whoever wrote an entry does not publish it: two people have read what every agent will say. */
final class AnotherPublishes {
    private AnotherPublishes() {}

    static Optional<NotYours> refusal(long writtenBy, Actor publisher) {
        return writtenBy == publisher.accountId()
                ? Optional.of(new NotYours("这一版是您本人起草的，须由另一位审核员或管理人员发布。"))
                : Optional.empty();
    }
}
