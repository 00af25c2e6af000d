package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Somebody of the hotline reads a waiting ticket and marks which office it is about 涉及单位. */
@ApplicationScoped
public class MarkAbout {
    @Inject Tickets tickets;
    @Inject Departments departments;

    /**
     * @param departmentId the office; null to take the mark away
     * @param version of the ticket as the person saw it
     */
    @Transactional
    public void mark(String number, Long departmentId, int version, Actor by, Instant now) {
        if (!by.is(Role.AGENT) && !by.is(Role.REVIEWER)) {
            throw new NotYours("“涉及单位”由话务员或审核员标明，您的账号不能操作，请联系他们。");
        }
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        Department office = departmentId == null ? null : departments.active(departmentId);
        String name = office == null ? "" : office.name();
        ticket.sorting().markAbout(departmentId, name, by, now);
    }
}
