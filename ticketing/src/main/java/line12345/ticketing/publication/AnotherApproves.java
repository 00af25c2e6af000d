package line12345.ticketing.publication;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;

import java.util.Optional;

/** Whoever wrote the public text does not approve it, if the city's rule says so. */
final class AnotherApproves {
    private AnotherApproves() {}

    static Optional<NotYours> refusal(boolean byRule, long writtenBy, Actor approver) {
        return byRule && writtenBy == approver.accountId()
                ? Optional.of(new NotYours("公开文本是您本人提交的，按本市规定须由另一位管理人员批准。"))
                : Optional.empty();
    }
}
