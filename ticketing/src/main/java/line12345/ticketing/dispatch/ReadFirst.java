package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.matter.Matters;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Subject;

import java.time.Instant;

/**
 * What a person reads before any office gets it 先核对涉及单位: only a reader sees that it is about one.
 * The law's word: 《信访工作条例》, no accusation is passed to whom it accuses.
 */
@ApplicationScoped
public class ReadFirst {
    @Inject Rules rules;
    @Inject Matters matters;

    /** Nobody, neither the house nor one key for many, sends it unread. */
    public boolean wanted(Subject subject, Instant now) {
        return subject.aboutDepartmentId() != null
                || rules.names(Rule.READ_BEFORE_DISPATCH, now).contains(subject.kind().name())
                || matters.discipline(subject.matterCode());
    }

    /** It was to be sent without having been opened. */
    static final class Unread extends Refusal {
        Unread() {
            super("read-first", 409, "举报、纪检事项和已标明反映单位的诉求须逐张核对后派单，不能批量派；请打开这张工单单独派。");
        }
    }
}
