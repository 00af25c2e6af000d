package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ticket.Dispatch;
import line12345.ticketing.ticket.Subject;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** Works out to whom, why and by when, before a ticket is sent. */
@ApplicationScoped
public class Dispatching {
    /** Longest reason, in characters. */
    static final int REASON = 500;

    @Inject Departments departments;
    @Inject Catalogue catalogue;
    @Inject DeadlineRules rules;

    /**
     * @param departmentId the office chosen by a person, or null for the catalogue's
     * @param reason why another than the catalogue's; needed then
     * @throws NotInCatalogue when nobody is chosen and the catalogue has no line
     */
    public Dispatch plan(Subject subject, Long departmentId, String reason, Actor by, Instant now) {
        var suggested = catalogue.suggest(subject.matterCode(), subject.placeCode(), now);
        long chosen =
                departmentId != null
                        ? departmentId
                        : suggested.orElseThrow(NotInCatalogue::new).departmentId();
        var department = departments.active(chosen);
        boolean byCatalogue = suggested.isPresent() && suggested.get().departmentId() == chosen;
        String why =
                byCatalogue
                        ? suggested.get().reason()
                        : "人工选择：" + TicketText.of("改派理由", reason, REASON);
        var rule = rules.find(subject.kind(), subject.urgency(), now);
        LegTimes times = LegTimes.by(rule, rules.reckoning(), now);
        return new Dispatch(department.id(), department.name(), why, times, by);
    }
}
