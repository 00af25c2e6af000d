package line12345.ticketing.knowledge.doubt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.knowledge.Owners;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** A reader says what is wrong or old; it becomes a task of the entry's office, with a date. */
@ApplicationScoped
public class ReportDoubt {
    @Inject Doubts doubts;
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;
    @Inject Alarms alarms;
    @Inject Owners owners;
    @Inject Facts facts;

    /**
     * @param editionId as it was read
     * @param words one sentence, at most 500 characters
     * @throws DoubtedAlready while this person's last one about the entry is open
     */
    @Transactional
    public long report(long editionId, String words, Actor by, Instant now) {
        if (by.role() == null || by.is(Role.ADMIN)) {
            throw new NotYours("知识库供话务、回访、窗口和承办单位使用，您的账号不能反映，请联系系统管理员。");
        }
        ReadEdition read = doubts.published(editionId);
        // Two windows of one person: the second waits and then sees the first.
        doubts.hold(read.entryId());
        if (doubts.openOf(read.entryId(), by)) {
            throw new DoubtedAlready();
        }
        Deadline due =
                deadlines
                        .reckoning(read.departmentId())
                        .from(now, rules.span(Rule.KNOWLEDGE_DOUBT_WITHIN, now));
        Doubt doubt = new Doubt(read, words, due, by, now);
        doubts.persistAndFlush(doubt);
        alarms.set(DoubtDue.KIND, 0, doubt.id(), doubt.dueAt());
        facts.announce(new KnowledgeDoubted(doubt.id(), read.entryId(), read.departmentId()), now);
        owners.tell(
                read.departmentId(),
                "知识库“" + doubt.title() + "”被反映有误或过时，请核实后修订或说明仍然正确：" + doubt.said(),
                now);
        return doubt.id();
    }
}
